package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A fact recorded by mistake was taken back; it stays, marked.
 *
 * @param kind key of what kind of fact it is
 */
public record FactWithdrawn(FactId about, UnitId unit, String kind, String holder, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@" + kind, holder, reason);
    }
}
