package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A unit was given a code. */
public record UnitCoded(UnitId about, String name, String code, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, code);
    }
}
