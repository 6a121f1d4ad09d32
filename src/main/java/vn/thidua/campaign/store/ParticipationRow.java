package vn.thidua.campaign.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.domain.Step;

/**
 * One unit's part in a campaign, as its page shows it.
 *
 * @param superior the unit it was sent by
 * @param content what the unit registers, one undertaking on a line; null where nothing is written yet
 */
public record ParticipationRow(
        ParticipationId id,
        CampaignId campaign,
        String campaignName,
        @Nullable String document,
        Step campaignStep,
        UUID campaignUnit,
        UUID unit,
        String unitName,
        UUID superior,
        ParticipationState state,
        Instant sentAt,
        String sentByName,
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerFrom,
        @Nullable LocalDate registerDue,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedByName,
        @Nullable CampaignId ownCampaign,
        @Nullable String ownName,
        @Nullable Instant launchedAt,
        @Nullable Instant registeredAt,
        @Nullable String registeredByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String decisionNote,
        @Nullable Instant pactSignedAt,
        @Nullable String pactSignedByName,
        @Nullable LocalDate endedOn,
        @Nullable String content,
        @Nullable Instant savedAt,
        boolean pact,
        long below) {}
