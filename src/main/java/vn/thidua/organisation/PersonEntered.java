package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person was entered in the register. */
public record PersonEntered(PersonId about, String name, String unit, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, unit);
    }
}
