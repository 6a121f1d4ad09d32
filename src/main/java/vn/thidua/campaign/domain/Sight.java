package vn.thidua.campaign.domain;

import java.util.List;
import vn.thidua.organisation.UnitId;

/**
 * From where a person looks: campaigns of the own unit, of its superiors and of units below are seen, and those that
 * predecessors of any of these left.
 *
 * @param seen all those units, as they stand to each other today
 */
public record Sight(List<UnitId> seen) {

    public Sight {
        seen = List.copyOf(seen);
    }
}
