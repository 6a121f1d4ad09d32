package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** A council was set up, or its decision or its members were changed. */
public record CouncilKept(CouncilId about, UnitId place, int year, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public CouncilKept {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(year));
    }
}
