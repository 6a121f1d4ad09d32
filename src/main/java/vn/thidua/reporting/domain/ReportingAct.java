package vn.thidua.reporting.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with periods and reports. The unit asked about is named at each. */
public enum ReportingAct implements Act {
    /** The report's unit: the unit itself and everyone it reports to. */
    SEE_REPORT(Grant.everyone(Reach.BELOW)),
    /** The campaign's unit. */
    PLAN_PERIODS(Grant.own(OFFICER)),
    /** The campaign's unit. */
    LOCK_PERIOD(Grant.own(OFFICER, CHAIR)),
    /** The report's unit. */
    WRITE_REPORT(Grant.own(OFFICER, UNIT_HEAD)),
    /** The unit the report is sent to: writes in what a unit below it sent outside the program, in its own name. */
    ENTER_FOR_BELOW(Grant.own(OFFICER)),
    /** The report's unit. */
    SUBMIT_REPORT(Grant.own(OFFICER, UNIT_HEAD)),
    /** The unit the report is sent to. */
    RETURN_REPORT(Grant.own(OFFICER)),
    /** The unit the report is sent to. */
    ACCEPT_REPORT(Grant.own(OFFICER)),
    /** The unit the report is sent to: takes back an acceptance. */
    REOPEN_REPORT(Grant.own(OFFICER)),
    /** The unit the report is sent to. */
    EXTEND_REPORT(Grant.own(OFFICER)),
    /** The campaign's unit: holds kept totals against recounted ones and has them mended. */
    REPAIR_TOTALS(Grant.own(OFFICER)),
    /** The campaign's unit: how much what counts in the league table. */
    WEIGH_LEAGUE(Grant.own(OFFICER));

    private final List<Grant> grants;

    ReportingAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "reporting";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
