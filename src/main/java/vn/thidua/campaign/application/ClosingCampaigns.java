package vn.thidua.campaign.application;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignClosed;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Closes campaigns: done by the officer of the unit that runs one, for good. */
@Service
@Transactional
public class ClosingCampaigns {

    private final Campaigns campaigns;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingCampaigns(Campaigns campaigns, Permission permission, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public boolean may(Actor actor, UnitId unit) {
        return permission.allows(CampaignAct.CLOSE_CAMPAIGN, actor, unit);
    }

    public void close(CampaignId id, Actor by) {
        var campaign = campaigns.findById(id).orElseThrow(() -> new NoSuchElementException("campaign " + id.value()));
        permission.require(CampaignAct.CLOSE_CAMPAIGN, by, campaign.unit());
        var closed = campaigns.save(campaign.closed(by, clock.instant()));
        events.publishEvent(new CampaignClosed(id, closed.unit(), closed.terms().name(), by, clock.instant()));
    }
}
