package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** An account was locked for a while after repeated wrong passwords. */
public record AccountLocked(AccountId about, String username, int failures, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username, String.valueOf(failures));
    }
}
