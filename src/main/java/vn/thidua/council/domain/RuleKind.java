package vn.thidua.council.domain;

/** What a rule of voting rules. */
public enum RuleKind {
    /** Số thành viên phải có mặt ở phiên họp. */
    QUORUM,
    /** The same where the meeting decides on awards. */
    QUORUM_OF_AWARDS,
    /** Tỷ lệ phiếu đồng ý an award needs. */
    THRESHOLD,
    /** That members with an interest are not counted in the total; without it the total stays as it is. */
    TOTAL_LESS_RECUSED
}
