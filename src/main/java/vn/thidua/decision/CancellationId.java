package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one cancellation (quyết định hủy bỏ). */
public record CancellationId(UUID value) implements Id {

    public static CancellationId fresh() {
        return new CancellationId(UUID.randomUUID());
    }
}
