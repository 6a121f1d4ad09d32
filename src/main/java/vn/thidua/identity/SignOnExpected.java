package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** An administrator said whom the single sign-on must name for this account. */
public record SignOnExpected(AccountId about, String username, String provider, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username, provider);
    }
}
