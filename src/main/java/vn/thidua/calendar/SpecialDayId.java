package vn.thidua.calendar;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one day off or made up. */
public record SpecialDayId(UUID value) implements Id {

    public static SpecialDayId fresh() {
        return new SpecialDayId(UUID.randomUUID());
    }
}
