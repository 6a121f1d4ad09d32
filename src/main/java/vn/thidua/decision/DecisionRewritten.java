package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** The words of a draft decision were changed. */
public record DecisionRewritten(
        DecisionId about, UnitId unit, String subject, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public DecisionRewritten {
        changes = List.copyOf(changes);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(subject);
    }
}
