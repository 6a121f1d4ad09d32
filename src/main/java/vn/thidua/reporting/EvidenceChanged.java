package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * A paper was put with a report as evidence, or taken away again.
 *
 * @param added whether it was put there
 */
public record EvidenceChanged(
        ReportId about, UnitId unit, String unitName, String paper, boolean added, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(added ? "@reporting.evidence.added" : "@reporting.evidence.removed", paper, unitName);
    }
}
