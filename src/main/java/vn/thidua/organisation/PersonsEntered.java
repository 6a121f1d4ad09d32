package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A whole list of people was entered. */
public record PersonsEntered(UnitId about, String unit, int people, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(people), unit);
    }
}
