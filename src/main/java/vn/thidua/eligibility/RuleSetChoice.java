package vn.thidua.eligibility;

import java.time.LocalDate;

/** Bộ quy định áp dụng: the day whose rules were applied, and why that day. */
public record RuleSetChoice(LocalDate day, Why why, Phrase sentence) {

    /** Why these rules. */
    public enum Why {
        RECEIPT,
        OLD_KEPT,
        NEW_MORE_FAVOURABLE
    }
}
