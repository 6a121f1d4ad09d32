package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person took up a post at a unit. */
public record PostGiven(PersonId about, String name, String title, String unit, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, title, unit);
    }
}
