package vn.thidua.campaign.domain;

import java.util.List;
import vn.thidua.organisation.UnitId;

/**
 * From where a person looks: campaigns of the own unit, of its superiors and of units below are seen, and those that
 * predecessors of any of these left.
 *
 * @param within the own unit, all below it and all that went into these
 */
public record Sight(UnitPath path, List<UnitId> within) {

    public Sight {
        within = List.copyOf(within);
    }
}
