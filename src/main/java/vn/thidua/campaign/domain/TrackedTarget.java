package vn.thidua.campaign.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Chỉ tiêu theo dõi: one target at work, through every change of it. It is never deleted: periods may have used it.
 *
 * @param targetKey the target of the plan it began as; null for one added by hand
 * @param partOf the total it is a part of
 */
@Table(schema = "campaign", name = "measure")
public record TrackedTarget(
        @Id MeasureId id,
        @Version @Nullable Integer version,
        CampaignId campaign,
        int position,
        @Nullable String targetKey,
        @Nullable MeasureId partOf,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) MeasureTerms terms,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "closed_") @Nullable
        Mark closed,

        @Nullable String closedReason) {

    public static TrackedTarget of(
            CampaignId campaign,
            int position,
            @Nullable String targetKey,
            @Nullable MeasureId partOf,
            MeasureTerms terms) {
        return new TrackedTarget(MeasureId.fresh(), null, campaign, position, targetKey, partOf, terms, null, null);
    }

    public TrackedTarget corrected(MeasureTerms wanted) {
        if (closed != null) {
            throw Refusal.because(MeasureReason.MEASURE_CLOSED, terms.name());
        }
        return new TrackedTarget(id, version, campaign, position, targetKey, partOf, wanted.checked(), null, null);
    }

    /** Followed no more from now on; what was reported stays. */
    public TrackedTarget closing(String reason, Actor by, Instant at) {
        if (closed != null) {
            throw Refusal.because(MeasureReason.MEASURE_CLOSED, terms.name());
        }
        return new TrackedTarget(
                id, version, campaign, position, targetKey, partOf, terms, new Mark(at, by.name()), reason);
    }

    public TrackedTarget reopening() {
        if (closed == null) {
            throw Refusal.because(MeasureReason.MEASURE_OPEN, terms.name());
        }
        return new TrackedTarget(id, version, campaign, position, targetKey, partOf, terms, null, null);
    }
}
