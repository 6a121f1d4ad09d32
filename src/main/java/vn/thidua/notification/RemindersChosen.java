package vn.thidua.notification;

import java.time.Instant;
import java.util.List;
import vn.thidua.identity.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** A person chose how to be told. */
public record RemindersChosen(AccountId about, List<Change> changes, Actor by, Instant at) implements DomainEvent {

    public RemindersChosen {
        changes = List.copyOf(changes);
    }
}
