package vn.thidua.operation.domain;

import vn.thidua.shared.Reason;

/** Why a backup was not made, given or laid back. */
public enum OperationReason implements Reason {
    NOTHING_THERE,
    NOT_A_BACKUP,
    BACKUP_CHANGED,
    BACKUP_NEWER,
    MIGRATION_CHANGED,
    DATABASE_NOT_EMPTY,
    DISK_FULL,
    NOT_WRITABLE,
    PASSPHRASE_MISSING,
    PASSPHRASE_SHORT,
    PASSPHRASE_WRONG,
    KEY_MISSING,
    BACKUP_RUNNING,
    BACKUP_GONE;

    @Override
    public String room() {
        return "operation";
    }
}
