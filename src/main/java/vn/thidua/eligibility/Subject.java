package vn.thidua.eligibility;

/** Đối tượng: who can be commended (Luật Thi đua, khen thưởng Điều 19, 20, 74, 75). */
public enum Subject {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD,
    ENTERPRISE,
    FOREIGNER
}
