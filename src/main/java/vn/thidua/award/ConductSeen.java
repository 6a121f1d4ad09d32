package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** Someone looked at what is recorded of a holder's discipline, holds and absences. */
public record ConductSeen(Seen about, UnitId unit, String name, Actor by, Instant at) implements DomainEvent {

    /** Whoever was looked at: a person, a collective or a unit. */
    public record Seen(UUID value) implements Id {}

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
