package vn.thidua.commendation.domain;

/** Danh hiệu thi đua (Luật 2022 Điều 19, 20) or hình thức khen thưởng (Điều 9): two things, never one for the other. */
public enum AwardSort {
    TITLE,
    FORM
}
