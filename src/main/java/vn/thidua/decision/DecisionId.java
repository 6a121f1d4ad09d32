package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one decision (quyết định khen thưởng). */
public record DecisionId(UUID value) implements Id {

    public static DecisionId fresh() {
        return new DecisionId(UUID.randomUUID());
    }
}
