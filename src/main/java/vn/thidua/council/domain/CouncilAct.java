package vn.thidua.council.domain;

import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CHECKER;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.COUNCIL;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Reach.BELOW;
import static vn.thidua.shared.Reach.EVERYWHERE;
import static vn.thidua.shared.Reach.OWN;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with councils, their meetings and votes; asked of the unit whose council it is. */
public enum CouncilAct implements Act {
    /** Beside them every member sees the meetings the member sits in. */
    SEE_COUNCIL(Grant.below(OFFICER, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR)),
    KEEP_COUNCIL(Grant.own(OFFICER)),
    /** Agenda, attendance and the ballots of those who are absent. */
    KEEP_MEETING(Grant.own(OFFICER)),
    LEAD_MEETING(Grant.own(OFFICER, CHAIR)),
    SEAL_VOTE(Grant.own(OFFICER)),
    /** Wherever they work: who sits in the meeting is asked of the meeting itself. */
    VOTE(Grant.everyone(EVERYWHERE)),
    /** The city for all its units, each unit for its own council. */
    KEEP_VOTING_RULES(List.of(new Grant(CITY_OFFICER, BELOW), new Grant(OFFICER, OWN)));

    private final List<Grant> grants;

    CouncilAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "council";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
