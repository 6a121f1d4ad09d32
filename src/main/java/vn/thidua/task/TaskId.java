package vn.thidua.task;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one task of a unit. */
public record TaskId(UUID value) implements Id {

    public static TaskId fresh() {
        return new TaskId(UUID.randomUUID());
    }
}
