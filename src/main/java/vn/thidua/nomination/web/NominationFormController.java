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
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.DraftingReports;
import vn.thidua.nomination.application.FindingNominees;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.WritingNominations;
import vn.thidua.nomination.domain.Nominee;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Đề nghị khen thưởng: whom, for what, and the same in other words. */
@Controller
class NominationFormController {

    private static final int LONGEST = 200;

    private final FindingNominees finding;
    private final WritingNominations writing;
    private final DraftingReports drafting;
    private final SeeingNominations seeing;
    private final Units units;

    NominationFormController(
            FindingNominees finding,
            WritingNominations writing,
            DraftingReports drafting,
            SeeingNominations seeing,
            Units units) {
        this.finding = finding;
        this.writing = writing;
        this.drafting = drafting;
        this.seeing = seeing;
        this.units = units;
    }

    @GetMapping("/rounds/{id}/nominees")
    ModelAndView nominees(
            @PathVariable RoundId id,
            @RequestParam @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String q,
            Actor actor) {
        var proposing = proposing(unit, actor);
        var round = writing.begin(id, proposing, actor);
        var words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        return new ModelAndView(
                "nomination/nominees",
                "page",
                new NomineePage(
                        round,
                        proposing,
                        units.get(proposing).shortName(),
                        words,
                        finding.search(proposing, words, actor)));
    }

    @GetMapping("/rounds/{id}/nominations/new")
    ModelAndView ask(
            @PathVariable RoundId id,
            @RequestParam @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String holder,
            Actor actor) {
        var proposing = proposing(unit, actor);
        var round = writing.begin(id, proposing, actor);
        var form = NominationForm.empty(proposing, holder);
        return form(form, null, round, finding.named(holder, proposing, form.employedAs()), null);
    }

    @PostMapping("/rounds/{id}/nominations")
    ModelAndView write(@PathVariable RoundId id, NominationForm form, Actor actor, RedirectAttributes next) {
        var proposing = proposing(form.unit(), actor);
        var round = writing.begin(id, proposing, actor);
        var nominee = finding.named(form.said(form.holder()), proposing, form.employedAs());
        try {
            var merit = form.merit(round.terms().campaign());
            var written = writing.write(id, proposing, nominee, form.awardCode(), merit, actor);
            Notice.done(next, "nomination.done.written", nominee.name());
            return new ModelAndView("redirect:/nominations/" + written.value());
        } catch (Refusal refusal) {
            return form(form, null, round, nominee, refusal);
        }
    }

    /** The same form with a drafted report in it; nothing is kept. */
    @PostMapping("/rounds/{id}/nominations/draft")
    ModelAndView draft(@PathVariable RoundId id, NominationForm form, Actor actor) {
        var proposing = proposing(form.unit(), actor);
        var round = writing.begin(id, proposing, actor);
        var nominee = finding.named(form.said(form.holder()), proposing, form.employedAs());
        return drafted(form, null, round, proposing, nominee, actor);
    }

    @PostMapping("/nominations/{id}/draft")
    ModelAndView draftAgain(@PathVariable NominationId id, NominationForm form, Actor actor) {
        var nomination = writing.beginAgain(id, actor);
        var round = seeing.round(nomination.round(), actor);
        return drafted(form, id, round, nomination.unit(), nomination.nominee(), actor);
    }

    @GetMapping("/nominations/{id}/edit")
    ModelAndView edit(@PathVariable NominationId id, Actor actor) {
        var nomination = writing.beginAgain(id, actor);
        return form(
                NominationForm.of(nomination), id, seeing.round(nomination.round(), actor), nomination.nominee(), null);
    }

    @PostMapping("/nominations/{id}/edit")
    ModelAndView rewrite(@PathVariable NominationId id, NominationForm form, Actor actor, RedirectAttributes next) {
        var nomination = seeing.nomination(id, actor);
        var round = seeing.round(nomination.round(), actor);
        writing.requireMay(nomination, actor);
        try {
            var merit = form.merit(round.terms().campaign());
            writing.rewrite(id, merit, form.version() == null ? -1 : form.version(), actor);
            Notice.done(next, "nomination.done.rewritten");
            return new ModelAndView("redirect:/nominations/" + id.value());
        } catch (Refusal refusal) {
            return form(form, id, round, nomination.nominee(), refusal);
        }
    }

    private static UnitId proposing(@Nullable UnitId asked, Actor actor) {
        return asked == null ? new UnitId(actor.unit()) : asked;
    }

    private ModelAndView drafted(
            NominationForm form, @Nullable NominationId id, Round round, UnitId unit, Nominee nominee, Actor actor) {
        var report = drafting.draft(round, unit, nominee, form.said(form.report()), actor);
        return form(form.withReport(report), id, round, nominee, true, null);
    }

    private ModelAndView form(
            NominationForm form, @Nullable NominationId id, Round round, Nominee nominee, @Nullable Refusal refusal) {
        return form(form, id, round, nominee, false, refusal);
    }

    private ModelAndView form(
            NominationForm form,
            @Nullable NominationId id,
            Round round,
            Nominee nominee,
            boolean drafted,
            @Nullable Refusal refusal) {
        var offers = round.offers().stream()
                .filter(offer -> offer.subject() == nominee.subject())
                .toList();
        var unit = form.unit() == null ? "" : units.get(form.unit()).shortName();
        var page = new NominationFormPage(form, id, round, nominee, unit, List.copyOf(offers), drafted, refusal);
        var answer = new ModelAndView("nomination/form", "page", page);
        answer.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
