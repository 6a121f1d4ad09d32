package vn.thidua.campaign;

import java.util.List;

/** Answers what a campaign's plan wants done, so that it can be given out. */
public interface PlannedWork {

    /** The plan's tasks in its own order, then what each unit is charged with. */
    List<PlannedTask> plannedTasks(CampaignId id);
}
