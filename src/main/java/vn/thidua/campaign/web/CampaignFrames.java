package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.application.SeeingCampaigns;
import vn.thidua.campaign.domain.Sight;
import vn.thidua.campaign.store.CampaignQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Opens a campaign for a person: the one place that lets someone in. */
@Component
class CampaignFrames {

    private final SeeingCampaigns seeing;
    private final CampaignQueries campaigns;
    private final Clock clock;

    CampaignFrames(SeeingCampaigns seeing, CampaignQueries campaigns, Clock clock) {
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    CampaignFrame open(CampaignId id, Actor actor, Tab tab) {
        return open(id, actor, tab, seeing.from(actor));
    }

    /** For a page that asks for more from the same place. */
    CampaignFrame open(CampaignId id, Actor actor, Tab tab, Sight sight) {
        return campaigns
                .head(id, sight)
                .filter(head -> seeing.sees(actor, new UnitId(head.unit())))
                .map(head -> new CampaignFrame(
                        head, tab, seeing.ended(List.of(head.unit())).get(head.unit()), LocalDate.now(clock)))
                .orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
    }
}
