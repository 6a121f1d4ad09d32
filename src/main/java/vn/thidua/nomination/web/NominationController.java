package vn.thidua.nomination.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.eligibility.Answer;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RemarkId;
import vn.thidua.nomination.application.JudgingNominations;
import vn.thidua.nomination.application.PostingNominations;
import vn.thidua.nomination.application.ReviewingNominations;
import vn.thidua.nomination.application.SeeingNominations;
import vn.thidua.nomination.application.TablingNominations;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.RemarkKind;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** One dossier on its way: its steps, what is said of it, other answers to rules. */
@Controller
@RequestMapping("/nominations/{id}")
class NominationController {

    private final NominationPages pages;
    private final SeeingNominations seeing;
    private final ReviewingNominations reviewing;
    private final TablingNominations tabling;
    private final PostingNominations posting;
    private final JudgingNominations judging;

    NominationController(
            NominationPages pages,
            SeeingNominations seeing,
            ReviewingNominations reviewing,
            TablingNominations tabling,
            PostingNominations posting,
            JudgingNominations judging) {
        this.pages = pages;
        this.seeing = seeing;
        this.reviewing = reviewing;
        this.tabling = tabling;
        this.posting = posting;
        this.judging = judging;
    }

    @GetMapping
    ModelAndView show(@PathVariable NominationId id, Actor actor) {
        return pages.show(id, null, actor);
    }

    @PostMapping("/steps")
    ModelAndView take(
            @PathVariable NominationId id,
            @RequestParam ReviewStep step,
            @RequestParam @Nullable String reason,
            Actor actor,
            RedirectAttributes next) {
        if (step == ReviewStep.UNTABLE) {
            tabling.untable(id, actor);
        } else {
            try {
                reviewing.take(id, step, reason, actor);
            } catch (Refusal refusal) {
                return mended(id, refusal, actor);
            }
        }
        return back(id, "nomination.done." + step, next);
    }

    @PostMapping("/decision")
    ModelAndView decidedAbove(
            @PathVariable NominationId id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            Actor actor,
            RedirectAttributes next) {
        try {
            var on = Days.read(day)
                    .orElseThrow(() -> Refusal.because(NominationReason.DECISION_DAY_UNREADABLE, day.strip()));
            reviewing.decidedAbove(id, number, on, actor);
            return back(id, "nomination.done.DECIDED_ABOVE", next);
        } catch (Refusal refusal) {
            return mended(id, refusal, actor);
        }
    }

    @PostMapping("/remarks")
    ModelAndView remark(
            @PathVariable NominationId id,
            @RequestParam RemarkKind kind,
            @RequestParam(defaultValue = "") String speaker,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paper,
            Actor actor,
            RedirectAttributes next) {
        try {
            posting.remark(id, kind, speaker, words, paper, actor);
            return back(id, "nomination.done.remark", next);
        } catch (Refusal refusal) {
            return mended(id, refusal, actor);
        }
    }

    @PostMapping("/remarks/{remark}")
    ModelAndView answer(
            @PathVariable NominationId id,
            @PathVariable RemarkId remark,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes next) {
        try {
            posting.answer(id, remark, words, actor);
            return back(id, "nomination.done.answer", next);
        } catch (Refusal refusal) {
            return mended(id, refusal, actor);
        }
    }

    @PostMapping("/overrules")
    ModelAndView overrule(
            @PathVariable NominationId id,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        try {
            judging.overrule(id, rule, answer, reason, actor);
            return back(id, "nomination.done.overrule", next);
        } catch (Refusal refusal) {
            return mended(id, refusal, actor);
        }
    }

    /** What is wrong with what was typed is told beside the dossier; who was first, and what is not this person's, as anywhere else. */
    private ModelAndView mended(NominationId id, Refusal refusal, Actor actor) {
        boolean elsewhere =
                refusal.reason().room().equals("identity") || refusal.reason() == NominationReason.STEP_NOT_POSSIBLE;
        if (elsewhere) {
            throw refusal;
        }
        seeing.nomination(id, actor);
        return pages.show(id, refusal, actor);
    }

    private static ModelAndView back(NominationId id, String said, RedirectAttributes next) {
        Notice.done(next, said);
        return new ModelAndView("redirect:/nominations/" + id.value());
    }
}
