package vn.thidua.commendation;

/** Cấp quyết định: at which level of government an award is decided. */
public enum AwardLevel {
    /** Cơ quan, tổ chức, đơn vị có tư cách pháp nhân. */
    ORGANISATION,
    COMMUNE,
    /** Cấp huyện, which is no more since 01/7/2025; what it decided stands. */
    DISTRICT,
    PROVINCE,
    /** Trung ương: Thủ tướng Chính phủ, Chủ tịch nước, ministries. */
    STATE
}
