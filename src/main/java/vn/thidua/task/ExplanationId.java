package vn.thidua.task;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one request for an explanation. */
public record ExplanationId(UUID value) implements Id {

    public static ExplanationId fresh() {
        return new ExplanationId(UUID.randomUUID());
    }
}
