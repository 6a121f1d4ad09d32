package vn.thidua.commendation;

/** Đối tượng khen thưởng: who can be given an award. */
public enum Subject {
    PERSON,
    COLLECTIVE,
    HOUSEHOLD,
    ENTERPRISE,
    FOREIGNER
}
