package vn.thidua.organisation.domain;

/** Whether a recorded reorganisation holds. */
public enum ReorganisationState {
    RECORDED,
    UNDONE
}
