package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * Someone had the kept totals of a period made equal to recounted ones.
 *
 * @param unit the campaign's own unit
 * @param changed how many totals became others
 */
public record TotalsRepaired(PeriodId about, UnitId unit, String periodName, int changed, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(periodName, String.valueOf(changed));
    }
}
