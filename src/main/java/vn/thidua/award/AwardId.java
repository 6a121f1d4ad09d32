package vn.thidua.award;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one award in the register. */
public record AwardId(UUID value) implements Id {

    public static AwardId fresh() {
        return new AwardId(UUID.randomUUID());
    }
}
