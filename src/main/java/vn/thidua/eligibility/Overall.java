package vn.thidua.eligibility;

/** Kết luận chung: what all conditions of a verdict come to. The order is from best to worst for the nominee. */
public enum Overall {
    ELIGIBLE,
    NEEDS_PERSON,
    NOT_ELIGIBLE;

    boolean betterThan(Overall other) {
        return compareTo(other) < 0;
    }
}
