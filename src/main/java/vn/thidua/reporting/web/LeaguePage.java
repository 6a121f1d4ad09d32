package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.domain.LeagueFormula;
import vn.thidua.reporting.domain.LeagueTable;
import vn.thidua.reporting.store.TotalNode;

/**
 * Bảng xếp hạng of the units directly below one unit, with the formula that made it.
 *
 * @param place from where the reader looks; null while no period was opened
 */
public record LeaguePage(
        String campaign,
        String path,
        @Nullable TotalNode place,
        LeagueFormula formula,
        LeagueTable table,
        boolean mayWeigh) {

    public List<Crumb> crumbs(Ui ui) {
        return List.of(new Crumb(ui.text("campaign.job"), "/campaigns"), new Crumb(campaign, path));
    }
}
