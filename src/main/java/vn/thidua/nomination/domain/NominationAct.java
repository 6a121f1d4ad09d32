package vn.thidua.nomination.domain;

import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CHECKER;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.COUNCIL;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;
import static vn.thidua.shared.Reach.BELOW;
import static vn.thidua.shared.Reach.LINE;
import static vn.thidua.shared.Reach.OWN;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with rounds and dossiers. The unit asked about is named at each. */
public enum NominationAct implements Act {
    /** The unit that runs the round: everyone at it, above it and below it sees what can be put forward. */
    SEE_ROUND(Grant.each(LINE, OFFICER, UNIT_HEAD, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR)),
    /** The unit that runs the round. */
    KEEP_ROUND(Grant.own(OFFICER, CITY_OFFICER)),
    /** The proposing unit: its own people and those above. */
    SEE_NOMINATION(Grant.below(OFFICER, UNIT_HEAD, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR)),
    /** The proposing unit; the officer above writes for a unit without a computer. */
    PREPARE_NOMINATION(List.of(new Grant(UNIT_HEAD, OWN), new Grant(OFFICER, BELOW), new Grant(CITY_OFFICER, OWN))),
    /** The person's own unit: whoever has an account there writes of itself, for the unit to endorse. */
    PREPARE_OWN_DOSSIER(Grant.everyone(OWN)),
    /** The unit that runs the round, as are all that follow. */
    RECEIVE_NOMINATION(Grant.own(OFFICER, CITY_OFFICER)),
    APPRAISE_NOMINATION(Grant.own(OFFICER, CHECKER, CITY_OFFICER)),
    CONCLUDE_NOMINATION(Grant.own(CHAIR)),
    /** A decision was signed or taken back, on the screen by the head or on paper and entered by the officer. */
    DECIDE_NOMINATION(Grant.own(CHAIR, OFFICER, CITY_OFFICER));

    private final List<Grant> grants;

    NominationAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "nomination";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
