package vn.thidua.council.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** Where a meeting stands, since when, through whom and why, and when it was opened and closed. */
public record Standing(
        MeetingState state,
        Instant since,
        String who,
        @Nullable String reason,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    static Standing prepared(Actor by, Instant at) {
        return new Standing(MeetingState.PREPARED, at, by.name(), null, null, null);
    }

    Standing after(MeetingStep step, @Nullable String why, Actor by, Instant at) {
        return new Standing(
                step.leadsTo(),
                at,
                by.name(),
                why,
                step == MeetingStep.OPEN_MEETING ? at : openedAt,
                step == MeetingStep.CLOSE ? at : closedAt);
    }
}
