package vn.thidua.analytics.domain;

import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CHECKER;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.COUNCIL;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Grant;

/** Which dashboards can be looked at. The unit asked about is the one looked at. */
public enum AnalyticsAct implements Act {
    SEE_OWN_WORK(OFFICER, UNIT_HEAD),
    SEE_PROSPECTS(OFFICER, CHAIR, UNIT_HEAD),
    SEE_ALL_UNITS(OFFICER, CHAIR, CHECKER, COUNCIL, CITY_OFFICER, AUDITOR);

    private final List<Grant> grants;

    AnalyticsAct(Duty... duties) {
        this.grants = Grant.below(duties);
    }

    @Override
    public String room() {
        return "analytics";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
