package vn.thidua.council.domain;

/** Chức danh trong Hội đồng: what a member is there; each has one vote. */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    /** Ủy viên thường trực. */
    STANDING,
    /** Ủy viên kiêm thư ký. */
    SECRETARY,
    MEMBER
}
