package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Awards entered from an old register were taken back as entered by mistake.
 *
 * @param about the unit of the person who took them back
 */
public record AwardsWithdrawn(UnitId about, int awards, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(awards));
    }
}
