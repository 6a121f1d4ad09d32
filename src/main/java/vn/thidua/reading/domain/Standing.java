package vn.thidua.reading.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands, since when and by whom.
 *
 * @param failure message key of what went wrong, when FAILED
 * @param failureDetails what that sentence names, one a line
 */
public record Standing(
        DraftState state,
        Instant since,
        String who,
        @Nullable String failure,
        @Nullable String failureDetails) {

    static Standing of(DraftState state, Instant since, String who) {
        return new Standing(state, since, who, null, null);
    }
}
