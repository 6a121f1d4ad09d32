package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Awards were entered in the register.
 *
 * @param about the unit that entered them
 * @param decision the decision of the first of them
 */
public record AwardsEntered(UnitId about, int awards, String decision, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(awards), decision);
    }
}
