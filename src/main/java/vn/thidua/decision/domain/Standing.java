package vn.thidua.decision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a decision stands, since when, by whom, and why where a reason was given. */
public record Standing(
        DecisionState state,
        Instant since,
        String who,
        @Nullable String reason) {}
