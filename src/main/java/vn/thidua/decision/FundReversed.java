package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A line of the fund's ledger was reversed by a further one. */
public record FundReversed(
        FundEntryId about, UnitId unit, String amount, String source, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(amount, source, reason);
    }
}
