package vn.thidua.commendation.domain;

import static vn.thidua.shared.Duty.CITY_OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done in commendation. The catalogue is the law's, so everyone may read it. */
public enum CommendationAct implements Act {
    SEE_CATALOGUE(Grant.everyone(Reach.EVERYWHERE)),
    KEEP_LOCAL_RULES(Grant.own(CITY_OFFICER));

    private final List<Grant> grants;

    CommendationAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "commendation";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
