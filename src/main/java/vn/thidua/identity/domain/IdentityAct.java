package vn.thidua.identity.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CITY_OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with accounts and duties. */
public enum IdentityAct implements Act {
    SEE_ACCOUNT(Grant.below(ADMINISTRATOR)),
    OPEN_ACCOUNT(Grant.below(ADMINISTRATOR)),
    CLOSE_ACCOUNT(Grant.below(ADMINISTRATOR)),
    UNLOCK_ACCOUNT(Grant.below(ADMINISTRATOR)),
    INVITE_PERSON(Grant.below(ADMINISTRATOR)),
    GIVE_DUTY(Grant.below(ADMINISTRATOR)),
    END_DUTY(Grant.below(ADMINISTRATOR)),
    /** Duties of the authority's own are made at the top of the tree. */
    KEEP_DUTIES(Grant.below(ADMINISTRATOR)),
    SEE_DUTIES(Grant.below(ADMINISTRATOR, CITY_OFFICER, AUDITOR)),
    CHOOSE_UNIT(Grant.everyone(Reach.OWN)),
    CHANGE_OWN_PASSWORD(Grant.everyone(Reach.OWN)),
    SIGN_OUT_EVERYWHERE(Grant.everyone(Reach.OWN)),
    KEEP_OWN_SIGN_IN(Grant.everyone(Reach.OWN)),
    NAME_SIGN_ON(Grant.below(ADMINISTRATOR)),
    RESET_SECOND_FACTOR(Grant.below(ADMINISTRATOR)),
    SEE_COMPONENTS(Grant.own(ADMINISTRATOR)),
    RULE_SIGN_IN(Grant.own(ADMINISTRATOR));

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
