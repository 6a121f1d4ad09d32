package vn.thidua.task.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.task.TaskId;

/** What a directive or a request is about: a task, or a campaign and perhaps one of its targets. */
public record Matter(
        @Nullable TaskId task,
        @Nullable CampaignId campaign,
        @Nullable MeasureId measure) {

    public static Matter of(Task task) {
        return new Matter(task.id(), task.campaign(), null);
    }
}
