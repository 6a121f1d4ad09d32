package vn.thidua.interchange.domain;

/** Where an import stands. */
public enum ImportState {
    CHECKING,
    CHECKED,
    REFUSED,
    SAVING,
    SAVED,
    UNDOING,
    UNDONE,
    DISCARDED;

    /** Whether the program is at work on it. */
    public boolean isRunning() {
        return this == CHECKING || this == SAVING || this == UNDOING;
    }
}
