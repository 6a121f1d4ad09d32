package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person's record was closed; the cause is a key told in the reader's words. */
public record PersonClosed(PersonId about, String name, String cause, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, cause);
    }
}
