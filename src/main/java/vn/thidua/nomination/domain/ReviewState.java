package vn.thidua.nomination.domain;

/** Where a dossier stands. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RECEIVED,
    APPRAISED,
    /** On the agenda of a council's meeting. */
    TABLED,
    APPROVED,
    /** Trình cấp trên: what is decided at a higher level went there. */
    FORWARDED,
    AWARDED,
    DECLINED,
    WITHDRAWN,
    REVOKED;

    /** Whether something is still to become of it. */
    public boolean isOpen() {
        return this != AWARDED && this != DECLINED && this != WITHDRAWN && this != REVOKED;
    }

    /** Whether its words may still be changed by the proposing unit. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether what was found at its appraisal is what counts, whatever the facts say since. */
    public boolean isBeyondAppraisal() {
        return switch (this) {
            case TABLED, APPROVED, FORWARDED, AWARDED, DECLINED, REVOKED -> true;
            case DRAFT, SUBMITTED, RETURNED, RECEIVED, APPRAISED, WITHDRAWN -> false;
        };
    }

    /** Whether the standing body has it in hand. */
    public boolean isInHand() {
        return this == RECEIVED || this == APPRAISED;
    }
}
