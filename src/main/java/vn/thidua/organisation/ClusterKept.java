package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A cluster or bloc was made or changed.
 *
 * @param about the unit that keeps it
 */
public record ClusterKept(UnitId about, String name, int year, int members, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, String.valueOf(year), String.valueOf(members));
    }
}
