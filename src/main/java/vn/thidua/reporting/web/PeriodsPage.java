package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.campaign.web.CampaignFrame;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.store.PeriodQueries.PeriodRow;

/** Báo cáo of a campaign: its periods with their counts, and where the officer plans them. */
public record PeriodsPage(CampaignFrame frame, List<PeriodRow> rows, boolean mayPlan, LocalDate today) {

    /** Kinds that are planned over a campaign's days. */
    public List<PeriodKind> kinds() {
        return List.of(
                PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR, PeriodKind.CAMPAIGN);
    }

    public String path() {
        return "/campaigns/" + frame.head().id().value() + "/periods";
    }
}
