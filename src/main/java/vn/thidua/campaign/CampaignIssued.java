package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A confirmed plan became a campaign: its targets, tasks and deadlines count from now on. */
public record CampaignIssued(CampaignId about, UnitId unit, PlanId plan, String name, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
