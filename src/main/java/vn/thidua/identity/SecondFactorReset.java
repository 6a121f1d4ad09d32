package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** An administrator took away another's second factor, whose phone was lost. */
public record SecondFactorReset(AccountId about, String username, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username);
    }
}
