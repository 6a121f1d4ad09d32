package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/**
 * A recorded discipline, hold or absence came to its end, or an initiative was recognised.
 *
 * @param kind key of what kind of fact it is
 */
public record FactEnded(
        FactId about, UnitId unit, String kind, String holder, LocalDate day, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@" + kind, holder, Days.written(day), reason);
    }
}
