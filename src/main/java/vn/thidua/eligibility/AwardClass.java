package vn.thidua.eligibility;

/** Danh hiệu thi đua (Điều 6) or hình thức khen thưởng (Điều 9): never the one for the other. */
public enum AwardClass {
    TITLE,
    FORM
}
