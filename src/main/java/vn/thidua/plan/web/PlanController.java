package vn.thidua.plan.web;

import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.plan.PlanHome;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;
import vn.thidua.plan.domain.PlanAct;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Leads from a plan's address to where the plan lives on; a plan that lives nowhere yet is shown as written. */
@Controller
class PlanController {

    private final Plans plans;
    private final Permission permission;
    private final ObjectProvider<PlanHome> homes;

    PlanController(Plans plans, Permission permission, ObjectProvider<PlanHome> homes) {
        this.plans = plans;
        this.permission = permission;
        this.homes = homes;
    }

    @GetMapping("/plans/{id}")
    ModelAndView plan(@PathVariable PlanId id, Actor actor) {
        var plan = plans.get(id);
        if (!permission.allows(PlanAct.SEE_PLAN, actor, plan.unit())) {
            throw new NoSuchElementException("plan " + id.value());
        }
        return homes.stream()
                .flatMap(home -> home.pathOf(id).stream())
                .findFirst()
                .map(path -> new ModelAndView("redirect:" + path))
                .orElseGet(() -> new ModelAndView("plan/plan", "page", PlanPage.of(plan)));
    }
}
