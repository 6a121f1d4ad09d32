package vn.thidua.reporting.domain;

/** Where a unit's report is. */
public enum ReportState {
    /** Being written, or not begun. */
    OPEN,
    SUBMITTED,
    /** Sent back with a reason; being mended. */
    RETURNED,
    /** Its figures count. */
    ACCEPTED,
    /** Its unit went into another before the period ended; the successor reports for it. */
    MERGED;

    /** Whether its unit may write in it. */
    public boolean isWritable() {
        return this == OPEN || this == RETURNED;
    }
}
