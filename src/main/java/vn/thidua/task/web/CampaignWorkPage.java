package vn.thidua.task.web;

import java.util.List;
import vn.thidua.campaign.web.CampaignFrame;
import vn.thidua.platform.web.Paging;
import vn.thidua.task.store.TaskRow;

/**
 * Việc đã giao: the tasks at work in one campaign.
 *
 * @param mayTake whether this person gives out the plan's tasks
 * @param open how many of the plan's tasks this person may still give out, while none was given
 */
public record CampaignWorkPage(
        CampaignFrame frame, TasksFrame tasks, List<TaskRow> rows, Paging paging, boolean mayTake, long open) {}
