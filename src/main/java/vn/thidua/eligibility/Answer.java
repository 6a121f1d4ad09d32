package vn.thidua.eligibility;

/** What a rule says of a nominee: đạt, không đạt, or cần người xem xét. */
public enum Answer {
    MET,
    NOT_MET,
    NEEDS_PERSON
}
