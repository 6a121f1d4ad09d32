package vn.thidua.eligibility;

import java.time.LocalDate;

/** Thời gian nghỉ: why and from when to when. */
public record Absence(Kind kind, LocalDate from, LocalDate to) {

    /** Why. */
    public enum Kind {
        MATERNITY,
        SICK,
        UNPAID,
        STUDY
    }
}
