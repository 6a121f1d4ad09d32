package vn.thidua.organisation;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one unit for ever, through every change of name, parent or kind. */
public record UnitId(UUID value) implements Id {

    public static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }
}
