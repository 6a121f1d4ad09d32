package vn.thidua.task.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.task.TaskId;

/** Where a task comes from: a campaign, one of the tasks of its plan, the task it is a part of; or from nowhere. */
public record Origin(
        @Nullable CampaignId campaign,
        @Nullable String planKey,
        @Nullable TaskId parent) {}
