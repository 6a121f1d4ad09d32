package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The single sign-on named a person, who still owes the second step here. */
public record KnownThrough(AccountId about, String username, String provider, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username, provider);
    }
}
