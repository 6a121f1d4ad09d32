package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** The weights by which a campaign ranks its units were changed; both old and new are told. */
public record LeagueFormulaChanged(
        CampaignId about, UnitId unit, String campaign, String before, String after, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(campaign, before, after);
    }
}
