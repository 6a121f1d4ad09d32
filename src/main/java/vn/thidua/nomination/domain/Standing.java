package vn.thidua.nomination.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a dossier stands, since when, who brought it there and why, where a reason was asked for. */
public record Standing(
        ReviewState state,
        Instant since,
        String who,
        @Nullable String reason) {}
