package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A whole list of units was entered below one unit. */
public record UnitsLoaded(UnitId about, String superior, int units, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(units), superior);
    }
}
