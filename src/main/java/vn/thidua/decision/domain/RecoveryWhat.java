package vn.thidua.decision.domain;

/** What is to be taken back with an award. */
public enum RecoveryWhat {
    /** Giấy khen, bằng, cờ, khung. */
    ARTEFACT,
    /** Tiền thưởng that was paid. */
    MONEY
}
