package vn.thidua.shared;

/** What a person is charged with at a unit (nhiệm vụ được giao). Given and taken by rows, never by code in pages. */
public enum Duty {
    /** Cán bộ làm công tác thi đua: reads, drafts, confirms plans. */
    OFFICER,
    /** Thủ trưởng đơn vị dưới xã. */
    UNIT_HEAD,
    /** Người thẩm định. */
    CHECKER,
    /** Thành viên Hội đồng Thi đua - Khen thưởng. */
    COUNCIL,
    /** Chủ tịch UBND. */
    CHAIR,
    /** Cán bộ cơ quan Thi đua - Khen thưởng cấp tỉnh: keeps campaigns, units and reorganisations of the whole city. */
    CITY_OFFICER,
    /** Người giám sát, kiểm tra: sees everything at the unit and below, changes nothing. */
    AUDITOR,
    /** Quản trị hệ thống. */
    ADMINISTRATOR
}
