package vn.thidua.task;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one entry about the work on a task. */
public record EntryId(UUID value) implements Id {

    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }
}
