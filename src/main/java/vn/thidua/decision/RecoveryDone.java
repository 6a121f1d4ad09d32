package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** What was to be taken back came back. */
public record RecoveryDone(DecisionId about, UnitId unit, String name, String what, String note, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name, "@decision.recovery." + what, note);
    }
}
