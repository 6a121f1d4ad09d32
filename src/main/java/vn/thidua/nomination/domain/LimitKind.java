package vn.thidua.nomination.domain;

/** How the most that can be approved of an offer is counted. */
public enum LimitKind {
    NONE,
    /** So many. */
    FIXED,
    /** So many in a hundred of those who took part, rounded down but at least one. */
    PERCENT
}
