package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.store.TotalNode;
import vn.thidua.reporting.store.TotalReachQueries.MissingUnit;
import vn.thidua.reporting.store.TotalReachQueries.Spread;

/** One target of one unit, opened: the units directly below with their figures, and whose figure is missing. */
public record TotalLinePage(
        TotalNode node,
        String campaign,
        List<TotalNode> way,
        TotalShown total,
        List<Row> rows,
        List<MissingUnit> missing,
        @Nullable Spread spread) {

    static final int MOST_MISSING = 300;

    /** One unit directly below. */
    public record Row(TotalNode unit, TotalShown shown) {

        /** A unit with others below it opens further, one without is its report. */
        public String path() {
            var report = "/reports/" + unit.report().value();
            return unit.leaf()
                    ? report
                    : report + "/totals/" + shown.line().position() + (shown.toDate() ? "" : "?single=true");
        }
    }

    public List<Crumb> crumbs(Ui ui) {
        return TotalsPage.crumbs(ui, campaign, way, node, total.toDate());
    }

    public String file(String kind) {
        return "/reports/%s/totals/%d/file?as=%s%s"
                .formatted(node.report().value(), total.line().position(), kind, total.toDate() ? "" : "&single=true");
    }

    /** Missing units beyond those listed. */
    public int unlisted() {
        return Math.max(0, total.missing() - missing.size());
    }
}
