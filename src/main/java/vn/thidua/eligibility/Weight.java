package vn.thidua.eligibility;

/** Whether a rule decides (điều kiện) or only informs whoever decides (lưu ý). */
public enum Weight {
    CONDITION,
    ADVICE
}
