package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** What is kept of a collective or household was corrected. */
public record CollectiveChanged(CollectiveId about, String name, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public CollectiveChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
