package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * Units a campaign was sent to while a period is open report in it too.
 *
 * @param unit the campaign's own unit
 * @param joined how many
 * @param waiting how many report from the next period on, since the one they report to has begun without them
 */
public record ReportsJoined(
        PeriodId about, UnitId unit, String periodName, int joined, int waiting, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(periodName, String.valueOf(joined), String.valueOf(waiting));
    }
}
