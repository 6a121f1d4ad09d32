package vn.thidua.operation.domain;

/** How a backup stands. */
public enum BackupState {
    RUNNING,
    DONE,
    FAILED
}
