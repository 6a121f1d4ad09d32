package vn.thidua.council.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a meeting stands, since when, through whom and why. */
public record Standing(
        MeetingState state,
        Instant since,
        String who,
        @Nullable String reason) {}
