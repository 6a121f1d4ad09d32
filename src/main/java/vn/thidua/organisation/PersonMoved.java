package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person went from one unit to another. */
public record PersonMoved(PersonId about, String name, String from, String to, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, from, to);
    }
}
