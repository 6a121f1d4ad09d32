package vn.thidua.campaign;

/** Cách tính: what a reported figure of a target means, and so how figures of several periods and units go together. */
public enum Method {
    /** Trong kỳ: what happened in the period alone; periods add up. */
    IN_PERIOD,
    /** Lũy kế: what happened since the campaign began; the latest period holds. */
    CUMULATIVE,
    /** Giá trị cuối kỳ: how things stood on the period's last day; the latest period holds. */
    LAST,
    /** Tỷ lệ: numerator and denominator; over units and periods each is summed and then divided, never averaged. */
    RATIO,
    /** Đạt hay chưa: 1 or 0; over units one counts how many reached it. */
    YES_NO,
    /** Đếm: a whole number of things that happened in the period; periods add up. */
    COUNTED;

    /** Whether the figures of a year's periods add up to the year's. */
    public boolean addsOverPeriods() {
        return this == IN_PERIOD || this == COUNTED || this == RATIO;
    }
}
