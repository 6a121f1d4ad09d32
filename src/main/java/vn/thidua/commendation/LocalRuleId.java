package vn.thidua.commendation;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one rule a province sets for itself. */
public record LocalRuleId(UUID value) implements Id {

    public static LocalRuleId fresh() {
        return new LocalRuleId(UUID.randomUUID());
    }
}
