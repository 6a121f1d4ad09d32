package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * The unit above wrote into a report what its unit had sent outside the program.
 *
 * @param fileName the workbook it came in
 */
public record ReportEnteredForBelow(
        ReportId about, UnitId unit, String unitName, String periodName, String fileName, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(unitName, periodName, fileName);
    }
}
