package vn.thidua.identity.domain;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What people may do with accounts and sign-ins. */
public enum IdentityAct implements Act {
    KEEP_OWN_SIGN_IN(Grant.everyone(Reach.OWN)),
    NAME_SIGN_ON(Grant.below(Duty.ADMINISTRATOR)),
    RESET_SECOND_FACTOR(Grant.below(Duty.ADMINISTRATOR)),
    SEE_COMPONENTS(Grant.own(Duty.ADMINISTRATOR)),
    RULE_SIGN_IN(Grant.own(Duty.ADMINISTRATOR));

    private final List<Grant> grants;

    IdentityAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
