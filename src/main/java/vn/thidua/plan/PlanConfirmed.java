package vn.thidua.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * A person confirmed a plan: it is official now.
 *
 * @param unit whose plan it is
 * @param title number and subject, for the trace
 * @param replaces the plan of the same number that stood until now; null where there was none
 * @param changes what the person made of what the machine had read
 */
public record PlanConfirmed(
        PlanId about, UnitId unit, String title, @Nullable PlanId replaces, List<Change> changes, Actor by, Instant at)
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
