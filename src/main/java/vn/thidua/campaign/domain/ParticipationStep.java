package vn.thidua.campaign.domain;

import static vn.thidua.campaign.domain.ParticipationState.ACKNOWLEDGED;
import static vn.thidua.campaign.domain.ParticipationState.APPROVED;
import static vn.thidua.campaign.domain.ParticipationState.LEFT;
import static vn.thidua.campaign.domain.ParticipationState.REGISTERED;
import static vn.thidua.campaign.domain.ParticipationState.REGISTRATION_RETURNED;
import static vn.thidua.campaign.domain.ParticipationState.SENT;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.WorkflowStep;

/** A unit's way through a campaign on one screen: each step, whose act it is, where it starts and where it leads. */
public enum ParticipationStep implements WorkflowStep<ParticipationState> {
    ACKNOWLEDGE(CampaignAct.ACKNOWLEDGE_LAUNCH, Set.of(SENT), ACKNOWLEDGED),
    REGISTER(CampaignAct.REGISTER, Set.of(ACKNOWLEDGED, REGISTRATION_RETURNED), REGISTERED),
    /** Taken back by the unit itself, before anyone decided. */
    WITHDRAW(CampaignAct.REGISTER, Set.of(REGISTERED), ACKNOWLEDGED),
    RETURN(CampaignAct.DECIDE_REGISTRATION, Set.of(REGISTERED), REGISTRATION_RETURNED),
    APPROVE(CampaignAct.DECIDE_REGISTRATION, Set.of(REGISTERED), APPROVED),
    /** An approval taken back, so that the unit can register anew. */
    REOPEN(CampaignAct.DECIDE_REGISTRATION, Set.of(APPROVED), REGISTRATION_RETURNED),
    /** The unit is no more. */
    LEAVE(null, Set.of(SENT, ACKNOWLEDGED, REGISTERED, REGISTRATION_RETURNED, APPROVED), LEFT);

    private final @Nullable CampaignAct act;
    private final Set<ParticipationState> from;
    private final ParticipationState to;

    ParticipationStep(@Nullable CampaignAct act, Set<ParticipationState> from, ParticipationState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable CampaignAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(ParticipationState state) {
        return from.contains(state);
    }

    @Override
    public ParticipationState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == RETURN || this == REOPEN;
    }

    /** Whether it is taken by the unit the campaign came from, not by the one that takes part. */
    public boolean isTakenAbove() {
        return act == CampaignAct.DECIDE_REGISTRATION;
    }
}
