package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A fact was recorded of a holder. What it says is not told: discipline is seen on its page only, by those who may.
 *
 * @param kind key of what kind of fact it is
 */
public record FactRecorded(FactId about, UnitId unit, String kind, String holder, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@" + kind, holder);
    }
}
