package vn.thidua.interchange;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A list was taken out of the program as a workbook. */
public record Exported(UnitId about, String kind, String unit, int rows, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@" + kind, unit, String.valueOf(rows));
    }
}
