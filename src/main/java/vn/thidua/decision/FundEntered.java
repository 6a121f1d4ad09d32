package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A line was written into the fund's ledger. */
public record FundEntered(
        FundEntryId about, UnitId unit, String way, String amount, String source, String words, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@decision.way." + way, amount, source, words);
    }
}
