package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.plan.Plans;
import vn.thidua.platform.web.Crumb;

/** A plan shown as it was written. */
public record PlanPage(String title, String issuer, String text, List<Crumb> crumbs) {

    static PlanPage of(Plans.Confirmed confirmed) {
        var plan = confirmed.plan();
        var name = plan.campaign().name().value();
        return new PlanPage(
                String.valueOf(name == null ? plan.head().subject().value() : name),
                String.valueOf(plan.head().authority().value()),
                confirmed.text(),
                List.of());
    }
}
