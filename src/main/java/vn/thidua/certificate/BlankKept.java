package vn.thidua.certificate;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A pre-printed blank was entered or measured anew. */
public record BlankKept(BlankId about, UnitId unit, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
