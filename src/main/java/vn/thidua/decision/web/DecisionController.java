package vn.thidua.decision.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.application.CancellingAwards;
import vn.thidua.decision.application.DraftingDecisions;
import vn.thidua.decision.application.MovingDecisions;
import vn.thidua.decision.application.SigningDecisions;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.web.DecisionPages.Typed;
import vn.thidua.nomination.NominationId;
import vn.thidua.platform.web.Notice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** One decision: written, moved, signed, and awards of it taken back. */
@Controller
@RequestMapping("/decisions/{id}")
class DecisionController {

    private final DecisionPages pages;
    private final DraftingDecisions drafting;
    private final MovingDecisions moving;
    private final SigningDecisions signing;
    private final CancellingAwards cancelling;

    DecisionController(
            DecisionPages pages,
            DraftingDecisions drafting,
            MovingDecisions moving,
            SigningDecisions signing,
            CancellingAwards cancelling) {
        this.pages = pages;
        this.drafting = drafting;
        this.moving = moving;
        this.signing = signing;
        this.cancelling = cancelling;
    }

    @GetMapping
    ModelAndView show(@PathVariable DecisionId id, @RequestParam(defaultValue = "1") int page, Actor actor) {
        return new ModelAndView("decision/decision", "page", pages.of(id, page, Typed.NOTHING, actor));
    }

    @PostMapping("/words")
    ModelAndView words(@PathVariable DecisionId id, WordsForm form, Actor actor, RedirectAttributes next) {
        return answered(
                id,
                () -> drafting.rewrite(id, form.words(), actor),
                refusal -> new Typed(form.words(), SigningForm.EMPTY, CancellationForm.EMPTY, refusal),
                "decision.kept",
                actor,
                next);
    }

    @PostMapping("/dossiers")
    String add(
            @PathVariable DecisionId id,
            @RequestParam(defaultValue = "") List<NominationId> dossier,
            @RequestParam(defaultValue = "") List<String> group,
            Actor actor,
            RedirectAttributes next) {
        pages.requireSeen(id, actor);
        drafting.add(id, DecisionsController.chosen(drafting.waiting(actor), dossier, group), actor);
        Notice.done(next, "decision.kept");
        return "redirect:/decisions/" + id.value();
    }

    @PostMapping("/awards/{award}/removal")
    String remove(
            @PathVariable DecisionId id, @PathVariable DecidedAwardId award, Actor actor, RedirectAttributes next) {
        drafting.takeOut(id, award, actor);
        Notice.done(next, "decision.kept");
        return "redirect:/decisions/" + id.value();
    }

    @PostMapping("/steps")
    String step(
            @PathVariable DecisionId id,
            @RequestParam DecisionStep step,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        moving.take(id, step, reason, actor);
        Notice.done(next, "decision.done." + step);
        return "redirect:/decisions/" + id.value();
    }

    @PostMapping("/signature")
    ModelAndView sign(@PathVariable DecisionId id, SigningForm form, Actor actor, RedirectAttributes next) {
        return answered(
                id,
                () -> signing.sign(id, form.order(), actor),
                refusal -> new Typed(null, form, CancellationForm.EMPTY, refusal),
                "decision.done.SIGN",
                actor,
                next);
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable DecisionId id, CancellationForm form, Actor actor, RedirectAttributes next) {
        return answered(
                id,
                () -> cancelling.cancel(id, form.chosen(), form.paper(), actor),
                refusal -> new Typed(null, SigningForm.EMPTY, form, refusal),
                "decision.done.CANCEL_AWARD",
                actor,
                next);
    }

    /** A wrong field comes back with what was typed; who came second or may not is told so on a page of its own. */
    private ModelAndView answered(
            DecisionId id,
            Runnable work,
            Function<Refusal, Typed> typed,
            String done,
            Actor actor,
            RedirectAttributes next) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof DecisionReason) || refusal.reason() == DecisionReason.STEP_NOT_POSSIBLE) {
                throw refusal;
            }
            var answer = new ModelAndView("decision/decision", "page", pages.of(id, 1, typed.apply(refusal), actor));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        Notice.done(next, done);
        return new ModelAndView("redirect:/decisions/" + id.value());
    }
}
