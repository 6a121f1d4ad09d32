package vn.thidua.plan;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one confirmed plan. */
public record PlanId(UUID value) implements Id {

    public static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }
}
