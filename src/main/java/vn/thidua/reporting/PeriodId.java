package vn.thidua.reporting;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one reporting period of one campaign. */
public record PeriodId(UUID value) implements Id {

    public static PeriodId fresh() {
        return new PeriodId(UUID.randomUUID());
    }
}
