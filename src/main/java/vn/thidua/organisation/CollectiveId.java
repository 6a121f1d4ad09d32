package vn.thidua.organisation;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one collective or household for ever. */
public record CollectiveId(UUID value) implements Id {

    public static CollectiveId fresh() {
        return new CollectiveId(UUID.randomUUID());
    }
}
