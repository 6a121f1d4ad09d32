package vn.thidua.reading.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.store.ReviewQueries.Review;

/**
 * What htmx gets after a correction: the pieces of the page that changed.
 *
 * @param item the item concerned; null when it was taken out
 * @param whole whether the item is sent with its fields, or only what stands around them
 * @param savedAt null when nothing was saved
 */
public record SavedPart(
        DraftId draft,
        @Nullable ItemView item,
        boolean whole,
        ReviewPage.Progress progress,
        @Nullable Instant savedAt) {

    static SavedPart of(Review review, @Nullable ItemView item, boolean whole, @Nullable Instant savedAt) {
        var items = Objects.requireNonNull(review.manuscript()).items();
        return new SavedPart(review.draft().id(), item, whole, ReviewPage.Progress.of(items), savedAt);
    }
}
