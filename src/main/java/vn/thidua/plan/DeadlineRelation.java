package vn.thidua.plan;

/** How the work stands to its date: codes of plan structure 1.0. */
public enum DeadlineRelation {
    /** "trước ngày 10/12": the date is kept as written. */
    BEFORE("before"),
    /** "hết tháng 12": the last day counts. */
    UNTIL_END_OF("until_end_of"),
    /** "trong tuần 2 tháng 12". */
    WITHIN("within"),
    /** Bound to something that happens. */
    EVENT("event"),
    /** "định kỳ hằng quý". */
    PERIODIC("periodic");

    private final String code;

    DeadlineRelation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
