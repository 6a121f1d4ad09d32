package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A closed collective or household was opened again. */
public record CollectiveReopened(CollectiveId about, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
