package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** Targets of a campaign's plan were put to work. */
public record TargetsTracked(CampaignId about, UnitId unit, String name, int targets, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(name, String.valueOf(targets));
    }
}
