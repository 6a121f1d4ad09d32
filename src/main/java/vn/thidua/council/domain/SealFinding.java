package vn.thidua.council.domain;

/** What a look at the seal of a meeting finds. */
public enum SealFinding {
    /** Nothing is counted yet. */
    UNSEALED,
    INTACT,
    /** Something that was sealed is not as it was. */
    BROKEN
}
