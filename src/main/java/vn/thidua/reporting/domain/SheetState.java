package vn.thidua.reporting.domain;

/** Where a filled workbook that was sent stands. */
public enum SheetState {
    CHECKING,
    /** Looked through; nothing is in the report yet. */
    CHECKED,
    /** No report can be read from it. */
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
