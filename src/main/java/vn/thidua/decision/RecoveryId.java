package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one thing to be taken back. */
public record RecoveryId(UUID value) implements Id {

    public static RecoveryId fresh() {
        return new RecoveryId(UUID.randomUUID());
    }
}
