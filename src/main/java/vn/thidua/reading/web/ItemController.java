package vn.thidua.reading.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.web.Htmx;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.application.CorrectingDraft;
import vn.thidua.reading.application.DraftSight;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.store.ReviewQueries;
import vn.thidua.reading.store.ReviewQueries.Review;
import vn.thidua.shared.Actor;

/** Corrections of one item at a time: htmx gets the changed pieces, a plain form the page again. */
@Controller
class ItemController {

    private final CorrectingDraft correcting;
    private final ReviewQueries reviews;
    private final DraftSight sight;
    private final Clock clock;

    ItemController(CorrectingDraft correcting, ReviewQueries reviews, DraftSight sight, Clock clock) {
        this.correcting = correcting;
        this.reviews = reviews;
        this.sight = sight;
        this.clock = clock;
    }

    @PostMapping("/drafts/{id}/{part}/{key}")
    ModelAndView amend(
            @PathVariable DraftId id,
            @PathVariable String part,
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            Htmx htmx,
            HttpServletResponse response,
            Actor actor) {
        boolean otherwise = "otherwise".equals(form.get("answer"));
        var typed = otherwise ? otherAnswer(item(visible(id, actor), part, key)) : form;
        var amendment = correcting.amend(id, part, key, typed, actor);
        boolean saved = amendment.manuscript() != null;
        if (saved && !htmx.asked()) {
            return new ModelAndView("redirect:/drafts/" + id.value() + "#i-" + part + "-" + key);
        }
        var review = visible(id, actor);
        var answered = ItemView.of(id, item(review, part, key), true).answering(typed, amendment.faults());
        if (htmx.asked()) {
            if (otherwise) {
                response.addHeader("HX-Retarget", "#i-" + answered.id());
                response.addHeader("HX-Reswap", "outerHTML");
            }
            return saved(SavedPart.of(review, answered, otherwise, saved ? clock.instant() : null));
        }
        var page = ReviewPage.of(review, sight.works(review.draft().unit(), actor), Map.of(), false, answered);
        return new ModelAndView("reading/review", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/drafts/{id}/{part}")
    ModelAndView add(@PathVariable DraftId id, @PathVariable String part, Htmx htmx, Actor actor) {
        var key = correcting.add(id, part, actor);
        if (htmx.asked()) {
            var review = visible(id, actor);
            var added = ItemView.of(id, item(review, part, key), true);
            return saved(SavedPart.of(review, added, true, clock.instant()));
        }
        return new ModelAndView("redirect:/drafts/" + id.value() + "#i-" + part + "-" + key);
    }

    @PostMapping("/drafts/{id}/{part}/{key}/removal")
    ModelAndView remove(
            @PathVariable DraftId id, @PathVariable String part, @PathVariable String key, Htmx htmx, Actor actor) {
        correcting.remove(id, part, key, actor);
        return htmx.asked()
                ? saved(SavedPart.of(visible(id, actor), null, false, clock.instant()))
                : new ModelAndView("redirect:/drafts/" + id.value() + "#nhom-" + part);
    }

    private static ModelAndView saved(SavedPart part) {
        var status = part.savedAt() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("reading/_saved", Map.of("page", part), status);
    }

    private static Map<String, String> otherAnswer(Item item) {
        var doubt = Objects.requireNonNull(item.doubt());
        return doubt.otherwise() == null ? Map.of() : Map.of(item.answer(), doubt.otherwise());
    }

    private static Item item(Review review, String part, String key) {
        return Objects.requireNonNull(review.manuscript())
                .find(part, key)
                .orElseThrow(() -> new NoSuchElementException(key));
    }

    private Review visible(DraftId id, Actor actor) {
        return reviews.review(id)
                .filter(found -> sight.covers(found.draft().unit(), actor) && found.manuscript() != null)
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }
}
