package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A decision was drafted from dossiers that waited for it. */
public record DecisionDrafted(DecisionId about, UnitId unit, String subject, int awards, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(subject, String.valueOf(awards));
    }
}
