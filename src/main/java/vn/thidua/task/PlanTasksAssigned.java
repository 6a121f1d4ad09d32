package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Tasks of a campaign's plan were given out, all at once; their units hear of it once. */
public record PlanTasksAssigned(
        CampaignId about, UnitId place, String campaignName, int count, List<Audience> told, Actor by, Instant at)
        implements Notice {

    public PlanTasksAssigned {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/tasks?campaign=" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of(Integer.toString(count), campaignName);
    }
}
