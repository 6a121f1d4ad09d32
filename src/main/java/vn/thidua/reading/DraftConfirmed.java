package vn.thidua.reading;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A person confirmed what was read: the plan became official. */
public record DraftConfirmed(DraftId about, UnitId unit, String title, PlanId plan, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
