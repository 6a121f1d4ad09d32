package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person confirmed a mail address by a link sent there. The address itself is not told. */
public record MailConfirmed(AccountId about, String username, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(username);
    }
}
