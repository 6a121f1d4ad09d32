package vn.thidua.organisation.domain;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one cluster or bloc. */
public record ClusterId(UUID value) implements Id {

    public static ClusterId fresh() {
        return new ClusterId(UUID.randomUUID());
    }
}
