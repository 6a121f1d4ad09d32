package vn.thidua.eligibility;

/** Chức vụ of who decides an award (Điều 77 to 80, Nghị định 129/2025 Điều 59). */
public enum Office {
    PRESIDENT,
    PRIME_MINISTER,
    PROVINCE_CHAIR,
    DEPARTMENT_DIRECTOR,
    UNIT_HEAD,
    DISTRICT_CHAIR,
    COMMUNE_CHAIR,
    ENTERPRISE_HEAD,
    COMPANY_CHAIR
}
