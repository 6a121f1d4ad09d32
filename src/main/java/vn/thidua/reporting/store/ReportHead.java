package vn.thidua.reporting.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;

/**
 * What a page says of a report before its figures.
 *
 * @param superiorUnit the unit it is sent to; null for the campaign's own unit
 * @param steps how many steps were taken with it
 * @param below how many reports are sent to its unit
 * @param accepted how many of these were accepted
 * @param receives whether it only adds up what is sent to it and is sent to nobody
 */
public record ReportHead(
        ReportId id,
        int version,
        PeriodId period,
        CampaignId campaign,
        UnitId unit,
        String unitName,
        @Nullable ReportId superior,
        @Nullable UnitId superiorUnit,
        @Nullable String superiorName,
        int depth,
        boolean leaf,
        ReportState state,
        LocalDate dueOn,
        @Nullable String dueReason,
        @Nullable Instant firstSubmittedAt,
        @Nullable Integer daysLate,
        @Nullable Instant submittedAt,
        @Nullable String submittedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable Instant savedAt,
        @Nullable String savedByName,
        String periodTitle,
        LocalDate periodEnds,
        PeriodState periodState,
        int steps,
        int below,
        int accepted,
        boolean receives) {

    /** Who accepts it or sends it back: the campaign's own unit its own. */
    public UnitId decidedBy() {
        return superiorUnit == null ? unit : superiorUnit;
    }
}
