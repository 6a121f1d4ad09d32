package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * The signed paper of a decision was put beside it, or a wrong one taken away.
 *
 * @param what ADDED or REMOVED
 */
public record SignedCopyChanged(
        DecisionId about, UnitId unit, String number, String what, String file, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, "@decision.copy." + what, file);
    }
}
