package vn.thidua.decision.domain;

/** Loại văn bản đi cùng quyết định. */
public enum PaperKind {
    /** Quyết định kèm danh sách. */
    DECISION,
    /** Tờ trình. */
    SUBMISSION,
    /** Thông báo to the units. */
    NOTICE,
    /** Biên bản bàn giao, with a column to sign in. */
    HANDOVER,
    /** Danh sách chi tiền thưởng for the accountant. */
    PAYMENT;

    /** Whether it speaks of a decision that has its number. */
    public boolean needsNumber() {
        return this == NOTICE || this == HANDOVER || this == PAYMENT;
    }

    /** Whether other words than the decision's own make it. */
    public boolean isWrittenFromTemplate() {
        return this != DECISION;
    }
}
