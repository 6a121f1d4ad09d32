package vn.thidua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.reporting.store.TotalChecks.NamedDifference;
import vn.thidua.reporting.store.TotalChecks.TotalCheck;
import vn.thidua.reporting.store.TotalNode;

/**
 * Đối chiếu: whether kept totals of a period agreed with recounted ones when last held against each other.
 *
 * @param check the last one; null when there was none yet
 */
public record TotalChecksPage(
        TotalNode node,
        String campaign,
        @Nullable TotalCheck check,
        List<NamedDifference> differences,
        boolean mayRepair) {

    public String path() {
        return "/periods/" + node.period().value() + "/total-checks";
    }

    public List<Crumb> crumbs(Ui ui) {
        return TotalsPage.crumbs(ui, campaign, List.of(node), node, true);
    }
}
