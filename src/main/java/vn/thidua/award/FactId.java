package vn.thidua.award;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one recorded fact. */
public record FactId(UUID value) implements Id {

    public static FactId fresh() {
        return new FactId(UUID.randomUUID());
    }
}
