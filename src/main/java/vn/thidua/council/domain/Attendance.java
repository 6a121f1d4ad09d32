package vn.thidua.council.domain;

/** Điểm danh: whether a member came. */
public enum Attendance {
    /** Not yet said. */
    EXPECTED,
    PRESENT,
    ABSENT
}
