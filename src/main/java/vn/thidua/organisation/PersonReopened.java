package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A closed record of a person was opened again. */
public record PersonReopened(PersonId about, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
