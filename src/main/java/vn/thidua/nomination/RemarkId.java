package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one remark on a dossier. */
public record RemarkId(UUID value) implements Id {

    public static RemarkId fresh() {
        return new RemarkId(UUID.randomUUID());
    }
}
