package vn.thidua.plan.domain;

import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with plans. */
public enum PlanAct implements Act {
    /** Whom a plan concerns: the unit itself, those that carry it out and those that are carried out by it. */
    SEE_PLAN(Grant.everyone(Reach.LINE)),
    CONFIRM_PLAN(Grant.below(OFFICER));

    private final List<Grant> grants;

    PlanAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "plan";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
