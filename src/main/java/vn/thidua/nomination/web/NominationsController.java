package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.council.MeetingId;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.application.OpeningRounds;
import vn.thidua.nomination.application.PostingNominations;
import vn.thidua.nomination.application.ReviewingNominations;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Hồ sơ đề nghị: those a person sees, of all rounds or of one, and what is done with several at once. */
@Controller
class NominationsController {

    private final Queues queues;
    private final RoundPages pages;
    private final SeeingNominations seeing;
    private final OpeningRounds opening;
    private final ReviewingNominations reviewing;
    private final PostingNominations posting;
    private final TablingNominations tabling;

    NominationsController(
            Queues queues,
            RoundPages pages,
            SeeingNominations seeing,
            OpeningRounds opening,
            ReviewingNominations reviewing,
            PostingNominations posting,
            TablingNominations tabling) {
        this.queues = queues;
        this.pages = pages;
        this.seeing = seeing;
        this.opening = opening;
        this.reviewing = reviewing;
        this.posting = posting;
        this.tabling = tabling;
    }

    @GetMapping("/nominations")
    ModelAndView list(NominationsForm form, Actor actor) {
        return new ModelAndView("nomination/nominations", "page", queues.of(form, "/nominations", null, actor));
    }

    @GetMapping("/rounds/{id}")
    ModelAndView round(@PathVariable RoundId id, NominationsForm form, Actor actor) {
        var round = seeing.round(id, actor);
        var queue = queues.of(form.of(id), "/rounds/" + id.value(), round, actor);
        return new ModelAndView("nomination/round", "page", pages.round(round, queue, actor));
    }

    @PostMapping("/rounds/{id}/closing")
    String close(@PathVariable RoundId id, Actor actor, RedirectAttributes next) {
        opening.close(id, actor);
        Notice.done(next, "nomination.done.round-closed");
        return "redirect:/rounds/" + id.value();
    }

    @PostMapping("/rounds/{id}/reopening")
    String reopen(@PathVariable RoundId id, Actor actor, RedirectAttributes next) {
        opening.reopen(id, actor);
        Notice.done(next, "nomination.done.round-reopened");
        return "redirect:/rounds/" + id.value();
    }

    @PostMapping("/nominations/steps")
    String take(
            @RequestParam(defaultValue = "") List<NominationId> chosen,
            @RequestParam ReviewStep step,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            RedirectAttributes next) {
        reviewing.takeAll(chosen, step, null, actor);
        Notice.done(next, "nomination.done.several", "@nomination.step." + step, String.valueOf(chosen.size()));
        return "redirect:" + own(back);
    }

    @PostMapping("/nominations/posting")
    String post(
            @RequestParam(defaultValue = "") List<NominationId> chosen,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            RedirectAttributes next) {
        posting.post(chosen, actor);
        Notice.done(next, "nomination.done.posted", String.valueOf(chosen.size()));
        return "redirect:" + own(back);
    }

    @PostMapping("/nominations/agenda")
    String table(
            @RequestParam(defaultValue = "") List<NominationId> chosen,
            @RequestParam @Nullable MeetingId meeting,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            RedirectAttributes next) {
        if (meeting == null) {
            throw Refusal.because(NominationReason.MEETING_MISSING);
        }
        tabling.table(chosen, meeting, actor);
        Notice.done(next, "nomination.done.tabled", String.valueOf(chosen.size()));
        return "redirect:" + own(back);
    }

    /** Back to a list of this room only, wherever the form says. */
    static String own(String back) {
        return back.matches("/(nominations|rounds/[0-9a-f-]{36})(\\?[A-Za-z0-9_=&%+.-]*)?") ? back : "/nominations";
    }
}
