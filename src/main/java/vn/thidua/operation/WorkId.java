package vn.thidua.operation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one piece of background work, which the scheduler knows by two texts. */
public record WorkId(UUID value) implements Id {

    public static WorkId of(String task, String instance) {
        return new WorkId(UUID.nameUUIDFromBytes((task + " " + instance).getBytes(StandardCharsets.UTF_8)));
    }
}
