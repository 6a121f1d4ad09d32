package vn.thidua.eligibility;

/** Phạm vi ảnh hưởng of an achievement or initiative, smallest first. */
public enum Scope {
    UNIT,
    COMMUNE,
    PROVINCE,
    NATION;

    public boolean atLeast(Scope needed) {
        return compareTo(needed) >= 0;
    }
}
