package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person linked their account to the single sign-on. */
public record SignOnLinked(AccountId about, String username, String provider, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username, provider);
    }
}
