package vn.thidua.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * How the report of one unit stands.
 *
 * @param state name of its state; words {@code reporting.state.<state>}
 * @param daysLate how late it was sent the first time; null while it was not
 */
public record UnitStanding(
        UnitId unit,
        String name,
        ReportId report,
        String state,
        LocalDate dueOn,
        @Nullable Integer daysLate) {

    /** Whether it was never sent though its day is over. */
    public boolean isOverdue(LocalDate today) {
        return daysLate == null && dueOn.isBefore(today);
    }
}
