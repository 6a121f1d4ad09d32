package vn.thidua.decision.domain;

/** Whether an award's money is to be paid. */
public enum RewardStanding {
    /** The decision is not signed, or the award was taken back. */
    OPEN,
    DUE,
    /** Of several titles of one period only the highest is paid (Nghị định 152/2025 Điều 49). */
    LOWER_TITLE,
    /** No coefficient is known: no figure is made up. */
    UNKNOWN
}
