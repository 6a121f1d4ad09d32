package vn.thidua.interchange;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one import for ever. */
public record ImportId(UUID value) implements Id {

    public static ImportId fresh() {
        return new ImportId(UUID.randomUUID());
    }
}
