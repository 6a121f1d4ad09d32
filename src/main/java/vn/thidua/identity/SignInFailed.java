package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Someone gave a wrong password; of an unknown account nothing typed is kept. */
public record SignInFailed(AccountId about, String username, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username);
    }
}
