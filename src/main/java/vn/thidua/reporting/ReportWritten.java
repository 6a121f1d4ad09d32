package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** Figures or words of a report were changed by the unit that writes it. */
public record ReportWritten(
        ReportId about, UnitId unit, String unitName, String periodName, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public ReportWritten {
        changes = List.copyOf(changes);
    }

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(unitName, periodName);
    }
}
