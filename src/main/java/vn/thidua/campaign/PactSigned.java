package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A unit signed a campaign's pact. */
public record PactSigned(ParticipationId about, UnitId unit, String unitName, String name, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(unitName, name);
    }
}
