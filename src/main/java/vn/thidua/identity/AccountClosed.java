package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** An account was closed; it stays in the books. */
public record AccountClosed(AccountId about, String name, String username, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, username);
    }
}
