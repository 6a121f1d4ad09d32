package vn.thidua.task.domain;

/** Where a request for an explanation stands. */
public enum ExplanationState {
    ASKED,
    ANSWERED,
    /** The leader said what is thought of the answer: over. */
    REMARKED,
    WITHDRAWN
}
