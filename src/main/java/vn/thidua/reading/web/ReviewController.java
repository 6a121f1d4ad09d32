package vn.thidua.reading.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.platform.web.Notice;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.application.ConfirmingDraft;
import vn.thidua.reading.application.DraftSight;
import vn.thidua.reading.application.SettingDraftAside;
import vn.thidua.reading.application.StandingPlan;
import vn.thidua.reading.domain.DraftReason;
import vn.thidua.reading.store.ReviewQueries;
import vn.thidua.reading.store.ReviewQueries.Review;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Xem lại: the review of one document, and the decisions about it. */
@Controller
class ReviewController {

    private final ReviewQueries reviews;
    private final DraftSight sight;
    private final ConfirmingDraft confirming;
    private final SettingDraftAside aside;
    private final StandingPlan standing;

    ReviewController(
            ReviewQueries reviews,
            DraftSight sight,
            ConfirmingDraft confirming,
            SettingDraftAside aside,
            StandingPlan standing) {
        this.reviews = reviews;
        this.sight = sight;
        this.confirming = confirming;
        this.aside = aside;
        this.standing = standing;
    }

    @GetMapping("/drafts/{id}")
    ModelAndView show(@PathVariable DraftId id, Actor actor) {
        var review = visible(id, actor);
        var manuscript = review.manuscript();
        var replaced = manuscript == null
                ? null
                : standing.of(review.draft().unit(), manuscript.plan()).orElse(null);
        return page(shown(review, actor).replacing(replaced), HttpStatus.OK);
    }

    /** Whoever comes second sees who confirmed first, and where the plan is. */
    @PostMapping("/drafts/{id}/confirmation")
    ModelAndView confirm(@PathVariable DraftId id, @RequestParam(defaultValue = "false") boolean seen, Actor actor) {
        visible(id, actor);
        try {
            var outcome = confirming.confirm(id, seen, actor);
            if (outcome.plan() != null) {
                return new ModelAndView("redirect:/plans/" + outcome.plan().value());
            }
            var review = visible(id, actor);
            var again = ReviewPage.of(review, works(review, actor), outcome.lacks(), outcome.doubtsUnseen(), null);
            return page(again, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal refusal) {
            if (refusal.reason() == DraftReason.ALREADY_CONFIRMED) {
                return page(shown(visible(id, actor), actor), HttpStatus.CONFLICT);
            }
            throw refusal;
        }
    }

    @PostMapping("/drafts/{id}/discard")
    String discard(@PathVariable DraftId id, Actor actor, RedirectAttributes next) {
        var draft = aside.discard(id, actor);
        Notice.done(next, "reading.set-aside", draft.receipt().name());
        return "redirect:/drafts/" + id.value();
    }

    @PostMapping("/drafts/{id}/restoration")
    String restore(@PathVariable DraftId id, Actor actor, RedirectAttributes next) {
        var draft = aside.restore(id, actor);
        Notice.done(next, "reading.restored", draft.receipt().name());
        return "redirect:/drafts/" + id.value();
    }

    @PostMapping("/drafts/{id}/reading")
    String readAgain(@PathVariable DraftId id, Actor actor) {
        aside.readAgain(id, actor);
        return "redirect:/drafts/" + id.value();
    }

    private ReviewPage shown(Review review, Actor actor) {
        return ReviewPage.of(review, works(review, actor));
    }

    private boolean works(Review review, Actor actor) {
        return sight.works(review.draft().unit(), actor);
    }

    private Review visible(DraftId id, Actor actor) {
        return reviews.review(id)
                .filter(found -> sight.covers(found.draft().unit(), actor))
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    private static ModelAndView page(ReviewPage page, HttpStatus status) {
        return new ModelAndView("reading/review", Map.of("page", page), status);
    }
}
