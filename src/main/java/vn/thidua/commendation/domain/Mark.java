package vn.thidua.commendation.domain;

/** Mức tin cậy: how what stands in the catalogue is known. Only what was read in the text in force is told as fact. */
public enum Mark {
    /** Read in a copy of the text in force. */
    SEEN,
    /** Read in a text that has since been replaced. */
    SEEN_OLD,
    /** Computed from what was read. */
    DERIVED,
    /** From memory. */
    RECALLED,
    /** Looked for and not found. */
    UNKNOWN;

    public boolean confirmed() {
        return this == SEEN;
    }
}
