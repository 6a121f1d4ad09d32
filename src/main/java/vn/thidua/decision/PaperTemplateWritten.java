package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** A unit wrote its own words for a kind of paper. */
public record PaperTemplateWritten(
        PaperTemplateId about, UnitId unit, String kind, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public PaperTemplateWritten {
        changes = List.copyOf(changes);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@decision.paper." + kind);
    }
}
