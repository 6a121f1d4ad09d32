package vn.thidua.task;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one directive of a leader. */
public record DirectiveId(UUID value) implements Id {

    public static DirectiveId fresh() {
        return new DirectiveId(UUID.randomUUID());
    }
}
