package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** An account was opened for a person at a unit. */
public record AccountOpened(AccountId about, String name, String username, String unit, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, username, unit);
    }
}
