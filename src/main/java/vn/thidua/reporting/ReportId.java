package vn.thidua.reporting;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one unit's report for one period. */
public record ReportId(UUID value) implements Id {

    public static ReportId fresh() {
        return new ReportId(UUID.randomUUID());
    }
}
