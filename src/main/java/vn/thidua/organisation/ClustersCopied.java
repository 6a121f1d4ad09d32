package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * The clusters and blocs of one year were taken over into the next.
 *
 * @param about the unit that keeps them
 */
public record ClustersCopied(UnitId about, int year, int clusters, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(year), String.valueOf(clusters));
    }
}
