package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Awards were taken back by a further decision (Luật Điều 93). */
public record AwardsCancelled(
        DecisionId about,
        UnitId unit,
        String decision,
        String number,
        String names,
        String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(number, decision, names, reason);
    }
}
