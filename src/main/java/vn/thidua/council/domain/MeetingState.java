package vn.thidua.council.domain;

/** Where a meeting stands. */
public enum MeetingState {
    /** Its agenda is being written. */
    PREPARED,
    OPEN,
    VOTING,
    /** The votes are counted and sealed. */
    SEALED,
    CLOSED,
    CANCELLED;

    /** Whether things may still be put on its agenda. */
    public boolean takesItems() {
        return this == PREPARED || this == OPEN;
    }

    public boolean isCounted() {
        return this == SEALED || this == CLOSED;
    }
}
