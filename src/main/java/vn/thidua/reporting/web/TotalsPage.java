package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalReachQueries.Reach;
import vn.thidua.reporting.store.TotalReachQueries.Spread;

/**
 * Tổng hợp: every target of one unit's branch in one period, or to date.
 *
 * @param way the places above that the reader may see, and this one
 * @param periods the unit's places in all periods, newest first
 */
public record TotalsPage(
        TotalNode node,
        String campaign,
        List<TotalNode> way,
        List<TotalNode> periods,
        boolean toDate,
        List<Row> rows,
        boolean mayRepair) {

    /**
     * One target.
     *
     * @param spread of single figures, where they are not added
     */
    public record Row(
            TotalShown shown, Reach reach, @Nullable Spread spread) {}

    public List<Crumb> crumbs(Ui ui) {
        return crumbs(ui, campaign, way.subList(0, Math.max(0, way.size() - 1)), node, toDate);
    }

    /** "Tháng 10/2025, lũy kế": the line under the title. */
    public String context(Ui ui) {
        return ui.sentence(node.title()) + " · "
                + ui.text(toDate ? "reporting.total.to-date" : "reporting.total.single");
    }

    public String path() {
        return path(node, toDate);
    }

    static String path(TotalNode node, boolean toDate) {
        return "/reports/" + node.report().value() + "/totals" + (toDate ? "" : "?single=true");
    }

    static List<Crumb> crumbs(Ui ui, String campaign, List<TotalNode> above, TotalNode node, boolean toDate) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(ui.text("campaign.job"), "/campaigns"));
        crumbs.add(new Crumb(campaign, "/campaigns/" + node.campaign().value()));
        above.forEach(place -> crumbs.add(new Crumb(place.unitName(), path(place, toDate))));
        return crumbs;
    }
}
