package vn.thidua.files;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one kept paper. */
public record FileId(UUID value) implements Id {

    public static FileId fresh() {
        return new FileId(UUID.randomUUID());
    }
}
