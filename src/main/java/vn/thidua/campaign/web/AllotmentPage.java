package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.SumCheck;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Crumb;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * Giao một chỉ tiêu: what each unit below one is to reach, held against the goal above.
 *
 * @param proposed whether the figures shown are only proposed
 * @param faults what cannot be taken as a figure
 */
public record AllotmentPage(
        CampaignFrame frame,
        MeasureRow measure,
        Unit from,
        Map<UnitId, String> names,
        AllotmentForm form,
        SumCheck check,
        boolean mayAllot,
        boolean launched,
        boolean proposed,
        Map<UnitId, Refusal> faults,
        @Nullable Refusal refusal) {

    public String path() {
        return "/measures/" + measure.id().value() + "/allotment";
    }

    /** What the sum comes to, in a sentence. */
    public static String verdict(Ui ui, SumCheck check) {
        return switch (check.verdict()) {
            case NOT_SUMMED -> ui.text("campaign.allotment.not-summed");
            case NO_GOAL -> ui.text("campaign.allotment.no-goal");
            case EXACT -> ui.text("campaign.allotment.exact");
            case SHORT -> ui.text("campaign.allotment.short", ui.number(check.difference()));
            case OVER -> ui.text("campaign.allotment.over", ui.number(check.difference()));
        };
    }

    public static String look(SumCheck check) {
        return switch (check.verdict()) {
            case NOT_SUMMED, NO_GOAL -> "none";
            case EXACT -> "ok";
            case SHORT -> "late";
            case OVER -> "soon";
        };
    }

    public String goal(Ui ui) {
        return check.goal() == null ? "" : ui.text("campaign.goal." + measure.comparator(), ui.number(check.goal()));
    }

    public List<Crumb> crumbs(Ui ui) {
        var head = frame.head();
        return List.of(
                new Crumb(ui.text("campaign.job"), "/campaigns"),
                new Crumb(head.name(), Tab.MEASURES.path(head)),
                new Crumb(
                        ui.text("campaign.allotments"),
                        "/campaigns/" + head.id().value() + "/allotments?from="
                                + from.id().value()));
    }
}
