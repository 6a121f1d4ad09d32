package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Tham gia phong trào: one unit's part in a campaign.
 *
 * @param unitName the unit's name on the day it was sent; it stays when the unit is renamed
 * @param superior the unit that sent it on; null: the campaign's own unit
 * @param beganOn first day, of a unit that took another's place in mid-course
 * @param endedOn first day the unit was no more
 */
@Table(schema = "campaign", name = "participation")
public record Participation(
        @Id ParticipationId id,
        @Version @Nullable Integer version,
        CampaignId campaign,
        UnitId unit,
        String unitName,
        @Nullable UnitId superior,
        ParticipationState state,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "sent_")
        Mark sent,

        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable LaunchDues dues,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "acknowledged_") @Nullable
        Mark acknowledged,

        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable OwnLaunch own,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "registered_") @Nullable
        Mark registered,

        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Decision decision,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "pact_signed_") @Nullable
        Mark pactSigned,

        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Move moved,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn) {

    /** A unit the campaign is sent to now. */
    public static Participation sent(
            CampaignId campaign, UnitId unit, String unitName, @Nullable UnitId superior, LaunchDues dues, Mark sent) {
        return new Participation(
                ParticipationId.fresh(),
                null,
                campaign,
                unit,
                unitName,
                superior,
                ParticipationState.SENT,
                sent,
                dues,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Whether the step was taken by this very person just before: a button pressed twice. Whoever else comes too late
     * hears who was first.
     */
    public boolean isTaken(ParticipationStep step, Actor by) {
        if (step.startsFrom(state)) {
            return false;
        }
        if (moved == null) {
            throw Refusal.because(LaunchReason.STEP_NOT_NOW, unitName, "@campaign.state." + state);
        }
        if (state == step.leadsTo() && moved.movedBy().equals(by.account())) {
            return true;
        }
        throw Refusal.because(
                LaunchReason.ALREADY_MOVED, unitName, "@campaign.state." + state, moved.movedByName(), moved.written());
    }

    /** The unit one step further. */
    public Participation taken(ParticipationStep step, @Nullable String reason, Actor by, Instant at) {
        if (!step.startsFrom(state)) {
            throw Refusal.because(LaunchReason.STEP_NOT_NOW, unitName, "@campaign.state." + state);
        }
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            throw Refusal.because(LaunchReason.REASON_MISSING);
        }
        var mark = new Mark(at, by.name());
        return copy(
                superior,
                step.leadsTo(),
                step == ParticipationStep.ACKNOWLEDGE ? mark : acknowledged,
                own,
                step == ParticipationStep.REGISTER ? mark : step == ParticipationStep.WITHDRAW ? null : registered,
                step.isTakenAbove() ? new Decision(at, by.name(), reason) : decision,
                pactSigned,
                new Move(at, by.account(), by.name()),
                endedOn);
    }

    /** The unit carries the campaign out by one of its own. */
    public Participation launching(CampaignId ownCampaign, Instant issuedAt) {
        return copy(
                superior,
                state,
                acknowledged,
                new OwnLaunch(ownCampaign, issuedAt),
                registered,
                decision,
                pactSigned,
                moved,
                endedOn);
    }

    public Participation signing(Actor by, Instant at) {
        return copy(superior, state, acknowledged, own, registered, decision, new Mark(at, by.name()), moved, endedOn);
    }

    /** The unit is no more from this day on. */
    public Participation leaving(LocalDate from, Actor by, Instant at) {
        var left = taken(ParticipationStep.LEAVE, null, by, at);
        return left.copy(superior, left.state, acknowledged, own, registered, decision, pactSigned, left.moved, from);
    }

    /** It reports to another unit from now on, because its superior is no more. */
    public Participation under(@Nullable UnitId successor) {
        return copy(successor, state, acknowledged, own, registered, decision, pactSigned, moved, endedOn);
    }

    /** Takes the place of a unit that is no more, from this day on. */
    public Participation beginning(LocalDate day) {
        return new Participation(
                id,
                version,
                campaign,
                unit,
                unitName,
                superior,
                state,
                sent,
                dues,
                acknowledged,
                own,
                registered,
                decision,
                pactSigned,
                moved,
                day,
                endedOn);
    }

    private Participation copy(
            @Nullable UnitId above,
            ParticipationState now,
            @Nullable Mark hadAcknowledged,
            @Nullable OwnLaunch launched,
            @Nullable Mark hadRegistered,
            @Nullable Decision decided,
            @Nullable Mark signed,
            @Nullable Move lastMove,
            @Nullable LocalDate ended) {
        return new Participation(
                id,
                version,
                campaign,
                unit,
                unitName,
                above,
                now,
                sent,
                dues,
                hadAcknowledged,
                launched,
                hadRegistered,
                decided,
                signed,
                lastMove,
                beganOn,
                ended);
    }
}
