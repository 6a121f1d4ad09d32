package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.ACKNOWLEDGE_LAUNCH;
import static vn.thidua.campaign.domain.CampaignAct.SIGN_PACT;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.OwnCampaignLaunched;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.Step;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Takes a unit's part in a campaign from step to step, one person after the other. */
@Service
@Transactional
public class TakingPart {

    private final Participations participations;
    private final Campaigns campaigns;
    private final ParticipationTelling telling;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingPart(
            Participations participations,
            Campaigns campaigns,
            ParticipationTelling telling,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participations = participations;
        this.campaigns = campaigns;
        this.telling = telling;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** The steps this person may take now. */
    @Transactional(readOnly = true)
    public Set<ParticipationStep> open(ParticipationId id, Actor actor) {
        var part = participations.get(id);
        var campaign = campaigns.get(part.campaign());
        if (campaign.step() != Step.ACTIVE) {
            return Set.of();
        }
        return Stream.of(ParticipationStep.values())
                .filter(step -> step.startsFrom(part.state()) && step.act() != null)
                .filter(step -> permission.allows(step.act(), actor, unitOf(step, part, campaign)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParticipationStep.class)));
    }

    @Transactional(readOnly = true)
    public boolean mayLink(Actor actor, UnitId unit) {
        return permission.allows(ACKNOWLEDGE_LAUNCH, actor, unit);
    }

    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, UnitId unit) {
        return permission.allows(SIGN_PACT, actor, unit);
    }

    /** Takes a step that needs no more than a click or a reason; the same click again changes nothing. */
    public void take(ParticipationId id, ParticipationStep step, @Nullable String reason, Actor by) {
        var part = participations.locked(id);
        var campaign = running(part);
        permission.require(Objects.requireNonNull(step.act()), by, unitOf(step, part, campaign));
        if (!part.isTaken(step, by)) {
            var taken = participations.save(part.taken(step, reason, by, clock.instant()));
            telling.tell(taken, campaign, step, reason, by);
        }
    }

    /** Says by hand which of the unit's campaigns carries this one out. */
    public void link(ParticipationId id, CampaignId own, Actor by) {
        var part = participations.locked(id);
        permission.require(ACKNOWLEDGE_LAUNCH, by, part.unit());
        running(part);
        if (part.state() == ParticipationState.SENT) {
            throw Refusal.because(LaunchReason.ACKNOWLEDGE_FIRST, part.unitName());
        }
        var chosen = campaigns.get(own);
        if (!chosen.unit().equals(part.unit()) || chosen.step() == Step.REPLACED || own.equals(part.campaign())) {
            throw Refusal.because(
                    LaunchReason.NOT_THIS_UNITS_CAMPAIGN, chosen.terms().name(), part.unitName());
        }
        if (part.own() == null || !part.own().ownCampaign().equals(own)) {
            participations.save(part.launching(own, chosen.issuedAt()));
            events.publishEvent(new OwnCampaignLaunched(
                    id, part.unit(), part.unitName(), own, chosen.terms().name(), by, clock.instant()));
        }
    }

    private static UnitId unitOf(ParticipationStep step, Participation part, Campaign campaign) {
        return step.isTakenAbove() ? ParticipationTelling.superior(part, campaign) : part.unit();
    }

    private Campaign running(Participation part) {
        var campaign = campaigns.get(part.campaign());
        if (campaign.step() != Step.ACTIVE) {
            throw Refusal.because(LaunchReason.CAMPAIGN_OVER, campaign.terms().name());
        }
        return campaign;
    }
}
