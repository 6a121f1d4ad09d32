package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person took their second factor away. */
public record SecondFactorRemoved(AccountId about, String username, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username);
    }
}
