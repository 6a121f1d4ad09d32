package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** Đính chính: words or a figure of an award in a signed decision were corrected. */
public record AwardCorrected(
        DecisionId about,
        UnitId unit,
        String number,
        String name,
        String reason,
        List<Change> changes,
        Actor by,
        Instant at)
        implements DomainEvent {

    public AwardCorrected {
        changes = List.copyOf(changes);
    }

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, name, reason);
    }
}
