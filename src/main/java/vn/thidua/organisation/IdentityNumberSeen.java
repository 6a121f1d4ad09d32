package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Someone saw a person's whole identity number, and said what for. */
public record IdentityNumberSeen(PersonId about, String name, String purpose, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, purpose);
    }
}
