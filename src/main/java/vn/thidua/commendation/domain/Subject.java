package vn.thidua.commendation.domain;

/** Đối tượng khen thưởng: who can be given an award. */
public enum Subject {
    PERSON,
    COLLECTIVE,
    HOUSEHOLD,
    ENTERPRISE,
    FOREIGNER
}
