package vn.thidua.decision.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with decisions, their papers and the fund; asked of the unit whose head decides. */
public enum DecisionAct implements Act {
    SEE_DECISIONS(Grant.everyone(Reach.BELOW)),
    /** Puts a decision together and sees it through to the leader. */
    DRAFT_DECISION(Grant.own(OFFICER, CITY_OFFICER)),
    SIGN_DECISION(Grant.own(CHAIR)),
    /** A decision, a correction or a cancellation that was signed on paper. */
    ENTER_SIGNED(Grant.own(OFFICER, CITY_OFFICER)),
    CORRECT_AWARD(Grant.own(OFFICER, CITY_OFFICER, CHAIR)),
    CANCEL_AWARD(Grant.own(OFFICER, CITY_OFFICER, CHAIR)),
    KEEP_TEMPLATES(Grant.own(OFFICER, CITY_OFFICER)),
    /** Pays rewards, ticks off what came back, writes in the ledger. */
    KEEP_FUND(Grant.own(OFFICER, CITY_OFFICER));

    private final List<Grant> grants;

    DecisionAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "decision";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
