package vn.thidua.commendation.domain;

/** What Nghị định 152/2025 Điều 6 leaves to each province. */
public enum LocalRuleKind {
    /** Thành phần hồ sơ: a paper the dossier must hold. */
    PAPER,
    /** Thời hạn gửi hồ sơ, told in words. */
    DEADLINE,
    /** Số bộ hồ sơ. */
    COPIES,
    /** Số ngày làm việc giải quyết. */
    WORKING_DAYS,
    /** Số ngày làm việc công khai lấy ý kiến. */
    POSTING_DAYS,
    /** Tỷ lệ đề nghị so với số tham gia, %. */
    QUOTA
}
