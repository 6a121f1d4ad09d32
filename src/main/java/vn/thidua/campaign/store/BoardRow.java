package vn.thidua.campaign.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.ParticipationState;

/**
 * One unit on the board.
 *
 * @param lateAcknowledging days overdue; 0 when not overdue
 * @param registered how many days after the last day it registered; 0 when in time, null when it has not
 * @param below to how many units it sent the campaign on
 * @param total how many units the filter finds
 */
public record BoardRow(
        UUID id,
        UUID unit,
        String unitName,
        ParticipationState state,
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerDue,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant launchedAt,
        @Nullable UUID ownCampaign,
        @Nullable Instant registeredAt,
        @Nullable Integer registeredLate,
        @Nullable Instant pactSignedAt,
        int lateAcknowledging,
        int lateLaunching,
        int lateRegistering,
        long below,
        long total) {

    public int late() {
        return Math.max(lateAcknowledging, Math.max(lateLaunching, lateRegistering));
    }
}
