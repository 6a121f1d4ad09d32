package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.campaign.domain.SumCheck;
import vn.thidua.campaign.store.AllotmentQueries.Overview;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;

/**
 * Giao chỉ tiêu: for each target, what the units below one are to reach together, and whether it is what is asked.
 *
 * @param below how many units there are
 */
public record AllotmentsPage(CampaignFrame frame, Unit from, int below, List<Overview> rows) {

    public boolean top() {
        return from.id().value().equals(frame.head().unit());
    }

    public SumCheck check(Overview row) {
        var goal = top() ? row.wholeGoal() : row.ownGoal();
        boolean compared = MeasureTerms.goalsAddUp(row.method(), row.summed());
        var sum = row.sum() == null ? java.math.BigDecimal.ZERO : row.sum();
        return new SumCheck(sum, (int) row.units(), goal, compared);
    }

    public String path(Overview row) {
        return "/measures/" + row.id() + "/allotment?from=" + from.id().value();
    }

    public List<Crumb> crumbs(Ui ui) {
        return List.of(
                new Crumb(ui.text("campaign.job"), "/campaigns"),
                new Crumb(frame.head().name(), Tab.MEASURES.path(frame.head())));
    }
}
