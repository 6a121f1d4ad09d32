package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A printer's shift was entered or changed. */
public record PrinterKept(PrinterId about, UnitId unit, String name, String shift, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name, shift);
    }
}
