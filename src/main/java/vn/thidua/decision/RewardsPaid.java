package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Rewards of a decision were paid out of the fund. */
public record RewardsPaid(
        DecisionId about, UnitId unit, String number, int awards, String amount, String source, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, String.valueOf(awards), amount, source);
    }
}
