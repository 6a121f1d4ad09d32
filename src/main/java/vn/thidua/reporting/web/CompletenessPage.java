package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
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
        String campaign,
        String path,
        @Nullable TotalNode place,
        List<UnitCompleteness> units,
        List<PeriodCompleteness> periods) {

    public Completeness all() {
        return units.stream().map(UnitCompleteness::completeness).reduce(Completeness.NOTHING, Completeness::plus);
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(new Crumb(ui.text("campaign.job"), "/campaigns"), new Crumb(campaign, path));
    }
}
