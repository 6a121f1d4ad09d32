package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.SIGN_PACT;
import static vn.thidua.campaign.domain.CampaignAct.WRITE_PACT;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PactSigned;
import vn.thidua.campaign.PactWritten;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.Mark;
import vn.thidua.campaign.domain.Pact;
import vn.thidua.campaign.domain.Pacts;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.Step;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ký giao ước: the campaign's unit writes the words, each unit that takes part signs them. */
@Service
@Transactional
public class SigningPacts {

    private final Campaigns campaigns;
    private final Pacts pacts;
    private final Participations participations;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningPacts(
            Campaigns campaigns,
            Pacts pacts,
            Participations participations,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.pacts = pacts;
        this.participations = participations;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(Actor actor, UnitId unit) {
        return permission.allows(WRITE_PACT, actor, unit);
    }

    /** Written, and changed until the first unit signs: nobody has signed other words. */
    public void write(CampaignId id, String words, Actor by) {
        var campaign = campaigns.locked(id);
        permission.require(WRITE_PACT, by, campaign.unit());
        requireRunning(campaign);
        if (participations.existsByCampaignAndPactSignedAtIsNotNull(id)) {
            throw Refusal.because(LaunchReason.PACT_SIGNED);
        }
        var mark = new Mark(clock.instant(), by.name());
        pacts.save(
                pacts.findById(id).map(pact -> pact.rewritten(words, mark)).orElseGet(() -> Pact.of(id, words, mark)));
        events.publishEvent(
                new PactWritten(id, campaign.unit(), campaign.terms().name(), by, clock.instant()));
    }

    /** Signed once for each unit; signing again changes nothing. The campaign is locked, so that nobody rewrites meanwhile. */
    public void sign(ParticipationId id, Actor by) {
        var part = participations.get(id);
        permission.require(SIGN_PACT, by, part.unit());
        var campaign = campaigns.locked(part.campaign());
        requireRunning(campaign);
        if (!pacts.existsById(campaign.id())) {
            throw Refusal.because(LaunchReason.PACT_MISSING);
        }
        var locked = participations.locked(id);
        if (locked.state() == ParticipationState.SENT || locked.state() == ParticipationState.LEFT) {
            throw Refusal.because(LaunchReason.ACKNOWLEDGE_FIRST, part.unitName());
        }
        if (locked.pactSigned() == null) {
            participations.save(locked.signing(by, clock.instant()));
            events.publishEvent(new PactSigned(
                    id, part.unit(), part.unitName(), campaign.terms().name(), by, clock.instant()));
        }
    }

    private static void requireRunning(Campaign campaign) {
        if (campaign.step() != Step.ACTIVE) {
            throw Refusal.because(LaunchReason.CAMPAIGN_OVER, campaign.terms().name());
        }
    }
}
