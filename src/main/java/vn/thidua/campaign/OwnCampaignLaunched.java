package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A unit that takes part in a campaign has its own under it. */
public record OwnCampaignLaunched(
        ParticipationId about, UnitId unit, String unitName, CampaignId own, String ownName, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(unitName, ownName);
    }
}
