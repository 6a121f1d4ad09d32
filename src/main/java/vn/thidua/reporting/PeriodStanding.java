package vn.thidua.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one period stands with a unit and those that report to it.
 *
 * @param kind name of its kind; words {@code reporting.kind.<kind>}
 * @param number which of its kind in the year
 * @param title what a single request is called
 * @param report the unit's own report
 * @param state name of that report's state
 * @param top whether it is the campaign's own unit, which sends its report to nobody
 * @param asked how many units report to this one
 * @param sent how many of them have sent theirs and not got it back
 * @param onTime how many sent theirs by its day the first time
 * @param late how many sent theirs after its day
 * @param overdue how many never sent theirs though its day is over
 */
public record PeriodStanding(
        PeriodId id,
        String kind,
        @Nullable Integer number,
        @Nullable String title,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        ReportId report,
        String state,
        boolean top,
        int asked,
        int sent,
        int accepted,
        int returned,
        int onTime,
        int late,
        int overdue) {

    /** Units whose day to send is still to come. */
    public int notYet() {
        return asked - onTime - late - overdue;
    }
}
