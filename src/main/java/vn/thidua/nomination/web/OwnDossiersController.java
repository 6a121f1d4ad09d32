package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.PreparingOwnDossiers;
import vn.thidua.nomination.application.SeeingOwnDossiers;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.store.OwnDossierQueries;
import vn.thidua.platform.web.Notice;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Hồ sơ tự lập: what a person wrote of itself, and the beginning of another. */
@Controller
class OwnDossiersController {

    private final SeeingOwnDossiers seeing;
    private final PreparingOwnDossiers preparing;
    private final OwnDossierQueries queries;

    OwnDossiersController(SeeingOwnDossiers seeing, PreparingOwnDossiers preparing, OwnDossierQueries queries) {
        this.seeing = seeing;
        this.preparing = preparing;
        this.queries = queries;
    }

    @GetMapping("/own-dossiers")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, Actor actor) {
        int wanted = Math.clamp(page, 1, 1000);
        var rows = queries.of(actor.account(), wanted);
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var paging = new Paging(wanted, OwnDossierQueries.PAGE, total, "/own-dossiers");
        return new ModelAndView(
                "nomination/own-dossiers", "page", new OwnDossiersPage(rows, seeing.rounds(actor), paging));
    }

    @GetMapping("/rounds/{id}/own-dossiers/new")
    ModelAndView ask(@PathVariable RoundId id, Actor actor) {
        var round = seeing.round(id, actor);
        return form(round, OwnDossierForm.empty(actor.name(), round.terms().closesOn()), null);
    }

    @PostMapping("/rounds/{id}/own-dossiers")
    ModelAndView begin(@PathVariable RoundId id, OwnDossierForm form, Actor actor, RedirectAttributes next) {
        var round = seeing.round(id, actor);
        try {
            var begun = preparing.begin(id, form.candidate(), actor);
            Notice.done(next, "nomination.done.own-begun");
            return new ModelAndView("redirect:/own-dossiers/" + begun.value());
        } catch (Refusal refusal) {
            return form(round, form, refusal);
        }
    }

    private static ModelAndView form(Round round, OwnDossierForm form, @Nullable Refusal refusal) {
        var answer =
                new ModelAndView("nomination/own-new", "page", new OwnNewPage(round, form, false, List.of(), refusal));
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
