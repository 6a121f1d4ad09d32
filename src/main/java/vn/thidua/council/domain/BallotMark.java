package vn.thidua.council.domain;

/** Whether a member's ballot is in the count; never what it says. */
public enum BallotMark {
    /** The vote still runs, or was held on paper, where nobody keeps it. */
    UNTOLD,
    /** Cast by the member. */
    CAST,
    /** Ý kiến bằng văn bản: handed in on paper, entered by the secretary. */
    WRITTEN,
    NONE
}
