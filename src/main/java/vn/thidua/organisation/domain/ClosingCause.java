package vn.thidua.organisation.domain;

/** Lý do đóng hồ sơ: why a person's record is no longer kept up. */
public enum ClosingCause {
    RETIRED,
    MOVED_AWAY,
    DIED,
    ENTERED_BY_MISTAKE,
    /** Only by merging: another record stands for the person. */
    MERGED;

    /** Message key of its words. */
    public String key() {
        return "organisation.cause." + name();
    }
}
