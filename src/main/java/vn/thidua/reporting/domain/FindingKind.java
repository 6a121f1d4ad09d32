package vn.thidua.reporting.domain;

/** What can be wrong with a line of a report: some must be mended, others may stand with a reason. */
public enum FindingKind {
    MISSING(true),
    ABSENT_WITHOUT_REASON(true),
    UNREADABLE(true),
    TOO_LONG(true),
    /** Details: both readings. */
    AMBIGUOUS(true),
    HALF_RATIO(true),
    NOTHING_TO_DIVIDE_BY(true),
    NOT_YES_OR_NO(true),
    NOT_WHOLE(true),
    /** Details: how many digits after the comma. */
    TOO_PRECISE(true),
    NEGATIVE_COUNT(true),
    /** Details: what the parts add up to, the total. */
    PARTS_EXCEED(true),
    NEGATIVE(false),
    OVER_HUNDRED(false),
    /** Details: the last period's figure. */
    JUMPED(false),
    /** Details: the last period's figure. */
    FELL(false),
    /** Details: what the parts add up to, the total. */
    PARTS_SHORT(false),
    /** Details: what the units below report. */
    LESS_THAN_BELOW(false);

    private final boolean blocks;

    FindingKind(boolean blocks) {
        this.blocks = blocks;
    }

    public boolean blocks() {
        return blocks;
    }
}
