package vn.thidua.operation;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one backup. */
public record BackupId(UUID value) implements Id {

    public static BackupId fresh() {
        return new BackupId(UUID.randomUUID());
    }
}
