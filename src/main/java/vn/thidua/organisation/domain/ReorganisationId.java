package vn.thidua.organisation.domain;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one reorganisation. */
public record ReorganisationId(UUID value) implements Id {

    public static ReorganisationId fresh() {
        return new ReorganisationId(UUID.randomUUID());
    }
}
