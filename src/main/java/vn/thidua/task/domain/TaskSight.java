package vn.thidua.task.domain;

import java.util.List;
import vn.thidua.organisation.UnitId;

/**
 * From where a person looks at tasks.
 *
 * @param within the own unit, all below it and all that went into these
 */
public record TaskSight(UnitId own, List<UnitId> within) {

    public TaskSight {
        within = List.copyOf(within);
    }
}
