package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one award in a decision. */
public record DecidedAwardId(UUID value) implements Id {

    public static DecidedAwardId fresh() {
        return new DecidedAwardId(UUID.randomUUID());
    }
}
