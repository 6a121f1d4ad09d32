package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one thing a meeting votes on. */
public record ItemId(UUID value) implements Id {

    public static ItemId fresh() {
        return new ItemId(UUID.randomUUID());
    }
}
