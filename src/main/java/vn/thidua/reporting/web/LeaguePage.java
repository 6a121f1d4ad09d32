package vn.thidua.reporting.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.web.CampaignFrame;
import vn.thidua.reporting.domain.LeagueFormula;
import vn.thidua.reporting.domain.LeagueTable;
import vn.thidua.reporting.store.TotalNode;

/**
 * Bảng xếp hạng of the units directly below one unit, with the formula that made it.
 *
 * @param place from where the reader looks; null while no period was opened
 */
public record LeaguePage(
        CampaignFrame frame, @Nullable TotalNode place, LeagueFormula formula, LeagueTable table, boolean mayWeigh) {

    public String path() {
        return "/campaigns/" + frame.head().id().value();
    }
}
