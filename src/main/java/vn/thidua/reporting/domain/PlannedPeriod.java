package vn.thidua.reporting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** Kỳ dự kiến: the days of a period before it is one. */
public record PlannedPeriod(
        PeriodKind kind,
        @Nullable Integer number,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate dueOn,
        int graceDays) {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_GRACE = 60;

    public PlannedPeriod {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refusal.because(ReportingReason.TITLE_MISSING, LONGEST_TITLE);
        }
        if (endsOn.isBefore(startsOn) || dueOn.isBefore(opensOn)) {
            throw Refusal.because(ReportingReason.DAYS_NOT_IN_ORDER);
        }
        if (graceDays < 0 || graceDays > MOST_GRACE) {
            throw Refusal.because(ReportingReason.GRACE_TOO_LONG, MOST_GRACE);
        }
    }
}
