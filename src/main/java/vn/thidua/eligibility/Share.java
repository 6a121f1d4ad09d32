package vn.thidua.eligibility;

/** How much of a predecessor went into its successor: toàn bộ hoặc phần còn lại, or một phần. */
public enum Share {
    WHOLE,
    PART
}
