package vn.thidua.decision.domain;

/** Whether an award in a decision is only listed, was given, or was taken back. */
public enum AwardStanding {
    LISTED,
    GIVEN,
    CANCELLED
}
