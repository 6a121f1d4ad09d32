package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.web.CampaignFrame;
import vn.thidua.reporting.domain.Completeness;
import vn.thidua.reporting.store.CompletenessQueries.PeriodCompleteness;
import vn.thidua.reporting.store.CompletenessQueries.UnitCompleteness;
import vn.thidua.reporting.store.TotalNode;

/**
 * Đầy đủ, đúng hạn: how the units directly below one unit have met their reporting, by unit and by period.
 *
 * @param place from where the reader looks; null while no period was opened
 */
public record CompletenessPage(
        CampaignFrame frame,
        @Nullable TotalNode place,
        List<UnitCompleteness> units,
        List<PeriodCompleteness> periods) {

    public Completeness all() {
        return units.stream().map(UnitCompleteness::completeness).reduce(Completeness.NOTHING, Completeness::plus);
    }

    public String path() {
        return "/campaigns/" + frame.head().id().value();
    }
}
