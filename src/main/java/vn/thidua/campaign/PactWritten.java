package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** The words of a campaign's pact were written, or changed before anyone signed. */
public record PactWritten(CampaignId about, UnitId unit, String name, Actor by, Instant at) implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
