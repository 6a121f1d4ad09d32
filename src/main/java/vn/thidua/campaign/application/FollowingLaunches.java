package vn.thidua.campaign.application;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignIssued;
import vn.thidua.campaign.CampaignReplaced;
import vn.thidua.campaign.OwnCampaignLaunched;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.shared.Actor;

/** Sees that a unit's own campaign carries out the higher one it takes part in, in the transaction that issues it. */
@Service
@Transactional
class FollowingLaunches {

    private final Campaigns campaigns;
    private final Participations participations;
    private final ApplicationEventPublisher events;

    FollowingLaunches(Campaigns campaigns, Participations participations, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.events = events;
    }

    @EventListener
    void on(CampaignIssued issued) {
        var campaign = campaigns.get(issued.about());
        if (campaign.parent() != null) {
            participations
                    .findByCampaignAndUnit(campaign.parent(), campaign.unit())
                    .filter(part -> part.own() == null)
                    .ifPresent(part -> launched(part, issued.about(), issued.name(), issued.by(), issued.at()));
        }
    }

    /** The later confirmation of the unit's plan is its campaign now. */
    @EventListener
    void on(CampaignReplaced replaced) {
        participations
                .findByOwnOwnCampaign(replaced.about())
                .forEach(part -> launched(part, replaced.replacement(), replaced.name(), replaced.by(), replaced.at()));
    }

    private void launched(Participation part, CampaignId own, String name, Actor by, Instant at) {
        participations.save(
                part.launching(own, part.own() == null ? at : part.own().launchedAt()));
        events.publishEvent(new OwnCampaignLaunched(part.id(), part.unit(), part.unitName(), own, name, by, at));
    }
}
