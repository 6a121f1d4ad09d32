package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * A reorganisation of units was carried into the reports of an open period.
 *
 * @param unit the campaign's own unit
 * @param merged how many reports went into those of successors
 * @param begun how many successors report from now on
 * @param moved how many report to another unit
 */
public record ReportsSucceeded(
        PeriodId about, UnitId unit, String periodName, int merged, int begun, int moved, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(periodName, String.valueOf(merged), String.valueOf(begun), String.valueOf(moved));
    }
}
