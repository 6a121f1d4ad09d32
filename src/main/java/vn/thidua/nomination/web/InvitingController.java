package vn.thidua.nomination.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.identity.Correspondence;
import vn.thidua.nomination.OwnDossierId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.InvitingNominees;
import vn.thidua.nomination.application.InvitingNominees.Invited;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.SeeingOwnDossiers;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnDossierQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Mời tự lập hồ sơ: the invitations of a round, a new one, and its link, which is told once. */
@Controller
class InvitingController {

    private final InvitingNominees inviting;
    private final InvitationPages pages;
    private final OwnDossierPages dossiers;
    private final SeeingNominations seeing;
    private final SeeingOwnDossiers own;
    private final Correspondence letters;

    InvitingController(
            InvitingNominees inviting,
            InvitationPages pages,
            OwnDossierPages dossiers,
            SeeingNominations seeing,
            SeeingOwnDossiers own,
            Correspondence letters) {
        this.inviting = inviting;
        this.pages = pages;
        this.dossiers = dossiers;
        this.seeing = seeing;
        this.own = own;
        this.letters = letters;
    }

    @GetMapping("/rounds/{id}/invitations")
    ModelAndView list(@PathVariable RoundId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var round = seeing.round(id, actor);
        return new ModelAndView(
                "nomination/invitations",
                "page",
                pages.of(round, OwnDossierQueries.PAGE, Math.clamp(page, 1, 1000), actor));
    }

    @GetMapping("/rounds/{id}/invitations/new")
    ModelAndView ask(@PathVariable RoundId id, Actor actor) {
        var round = inviting.begin(id, new UnitId(actor.unit()), actor);
        return form(round, OwnDossierForm.empty("", round.terms().closesOn()), actor, null);
    }

    @PostMapping("/rounds/{id}/invitations")
    ModelAndView invite(@PathVariable RoundId id, OwnDossierForm form, Actor actor) {
        var unit = form.unit() == null ? new UnitId(actor.unit()) : form.unit();
        var round = inviting.begin(id, unit, actor);
        try {
            return link(inviting.invite(id, unit, form.candidate(), form.lastDay(), actor), actor);
        } catch (Refusal refusal) {
            return form(round, form, actor, refusal);
        }
    }

    /** A new link; the one before leads nowhere from now on. */
    @PostMapping("/own-dossiers/{id}/link")
    ModelAndView renew(@PathVariable OwnDossierId id, OwnDossierForm form, Actor actor) {
        try {
            return link(inviting.renew(id, form.lastDay(), actor), actor);
        } catch (Refusal refusal) {
            if (refusal.reason() == NominationReason.STEP_NOT_POSSIBLE) {
                throw refusal;
            }
            return dossiers.show(id, null, null, "", refusal, actor);
        }
    }

    private ModelAndView link(Invited invited, Actor actor) {
        var dossier = own.dossier(invited.dossier(), actor);
        var link = home() + "/d/" + invited.token().text();
        return new ModelAndView(
                "nomination/own-link",
                "page",
                new InvitationLinkPage(dossier, own.roundOf(dossier), pages.name(dossier.unit()), link));
    }

    /** The address the operator named; only where none is, the one the officer came by. */
    private String home() {
        return letters.home().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : letters.home();
    }

    private ModelAndView form(Round round, OwnDossierForm form, Actor actor, @Nullable Refusal refusal) {
        var answer = new ModelAndView(
                "nomination/own-new", "page", new OwnNewPage(round, form, true, pages.endorsers(actor), refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
