package vn.thidua.reading.domain;

/** Where a document stands on its way from paper to plan. */
public enum DraftState {
    /** Received, waiting its turn. */
    UPLOADED,
    READING,
    /** Read by machine; a person reviews. */
    READ,
    /** Could not be read. */
    FAILED,
    CONFIRMED,
    /** Set aside; can come back for thirty days. */
    DISCARDED
}
