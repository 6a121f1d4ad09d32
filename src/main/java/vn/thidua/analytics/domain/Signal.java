package vn.thidua.analytics.domain;

import java.time.LocalDate;
import vn.thidua.reporting.UnitStanding;

/** Tình trạng báo cáo của một đơn vị: what its report asks for next, the most pressing first. */
public enum Signal {
    /** Never sent, and its day is over. */
    OVERDUE,
    RETURNED,
    /** Sent, and waits to be accepted. */
    SENT,
    /** Its day is still to come, or it is being written again. */
    NOT_DUE,
    ACCEPTED;

    public static Signal of(UnitStanding standing, LocalDate today) {
        return switch (standing.state()) {
            case "ACCEPTED" -> ACCEPTED;
            case "SUBMITTED" -> SENT;
            case "RETURNED" -> RETURNED;
            default -> standing.isOverdue(today) ? OVERDUE : NOT_DUE;
        };
    }
}
