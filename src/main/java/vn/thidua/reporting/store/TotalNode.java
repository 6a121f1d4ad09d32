package vn.thidua.reporting.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.ReportState;

/**
 * One unit's place in the tree of a period's reports: from here one looks down.
 *
 * @param title what people call the period
 * @param campaignUnit the unit that runs the campaign
 */
public record TotalNode(
        ReportId report,
        UnitId unit,
        String unitName,
        @Nullable ReportId superior,
        int depth,
        boolean leaf,
        ReportState state,
        @Nullable Integer daysLate,
        PeriodId period,
        CampaignId campaign,
        UnitId campaignUnit,
        PeriodKind kind,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate dueOn) {}
