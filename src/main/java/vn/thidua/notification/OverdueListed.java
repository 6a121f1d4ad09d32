package vn.thidua.notification;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The list of late units was taken away. */
public record OverdueListed(UnitId about, int units, int lines, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(units), String.valueOf(lines));
    }
}
