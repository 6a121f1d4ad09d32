package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A unit entered by mistake was taken out of the register. */
public record UnitWithdrawn(UnitId about, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
