package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A duty of the authority's own is given and weighed no more; the rows of those who held it stay. */
public record DutyRetired(DutyId about, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
