package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * One target at work: its form for who keeps it, its facts for others, and everything that was ever changed of it.
 *
 * @param row null for one being added
 * @param totals what it could be a part of, while it is being added
 * @param launched whether a change needs a reason
 */
public record MeasurePage(
        CampaignFrame frame,
        @Nullable MeasureRow row,
        MeasureForm form,
        List<MeasureRow> totals,
        List<Line> history,
        boolean mayKeep,
        boolean launched,
        @Nullable Refusal refusal) {

    public String goal(Ui ui) {
        return row == null ? "" : MeasuresPage.goal(ui, row);
    }

    public List<Crumb> crumbs(Ui ui) {
        var crumbs = new ArrayList<>(frame.crumbs(ui));
        crumbs.add(new Crumb(frame.head().name(), Tab.MEASURES.path(frame.head())));
        return crumbs;
    }

    public String action() {
        return row == null
                ? Tab.MEASURES.path(frame.head())
                : "/measures/" + row.id().value();
    }
}
