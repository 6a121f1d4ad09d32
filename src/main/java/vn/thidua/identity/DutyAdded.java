package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The authority made a duty of its own. */
public record DutyAdded(DutyId about, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
