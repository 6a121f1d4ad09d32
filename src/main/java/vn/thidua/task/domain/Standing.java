package vn.thidua.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a task stands, since when, who brought it there and why, where a reason was asked for. */
public record Standing(
        TaskState state,
        Instant since,
        String who,
        @Nullable String reason) {}
