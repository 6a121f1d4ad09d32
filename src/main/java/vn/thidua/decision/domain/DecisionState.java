package vn.thidua.decision.domain;

/** Where a decision stands. */
public enum DecisionState {
    /** Its words and its awards are being put together. */
    DRAFT,
    /** Before the leader. */
    SUBMITTED,
    SIGNED,
    DISCARDED,
    /** Every award in it was taken back. */
    CANCELLED;

    /** Whether its words and awards may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** Whether it has a number. */
    public boolean isNumbered() {
        return this == SIGNED || this == CANCELLED;
    }
}
