package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A unit saw a directive it was given. */
public record DirectiveSeen(DirectiveId about, UnitId place, String unitName, String leaderName, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(unitName, leaderName);
    }
}
