package vn.thidua.plan;

import vn.thidua.shared.Reason;

/** Why a plan cannot be made official. */
public enum PlanReason implements Reason {
    ISSUER_MISSING,
    NAME_MISSING,
    YEAR_MISSING,
    SYMBOL_TAKEN;

    @Override
    public String room() {
        return "plan";
    }
}
