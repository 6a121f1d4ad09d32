package vn.thidua.reporting.store;

import java.time.LocalDate;

/**
 * Which of the reports sent to one unit are looked at.
 *
 * @param words part of a unit's name
 * @param page from 1
 */
public record ReportFilter(Standing standing, String words, int page, LocalDate today) {

    public static final int PAGE = 50;

    /** How a report stands for the one who waits for it. */
    public enum Standing {
        ALL,
        /** Not sent, though it is due. */
        OVERDUE,
        /** Sent, to be accepted or returned. */
        WAITING,
        RETURNED,
        /** Not sent and not due yet. */
        NOT_YET,
        ACCEPTED,
        /** Sent after the due day, whatever became of it. */
        SENT_LATE
    }

    int offset() {
        return (page - 1) * PAGE;
    }
}
