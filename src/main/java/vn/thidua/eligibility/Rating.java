package vn.thidua.eligibility;

/** Mức xếp loại chất lượng of a year, best first. Imported, never computed here. */
public enum Rating {
    EXCELLENT,
    GOOD,
    DONE,
    FAILED;

    public boolean atLeast(Rating needed) {
        return compareTo(needed) <= 0;
    }
}
