package vn.thidua.campaign.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with campaigns. The unit asked about is named at each. */
public enum CampaignAct implements Act {
    /** Campaigns of the own unit, of units below and of superiors. */
    SEE_CAMPAIGN(Grant.everyone(Reach.LINE)),
    CLOSE_CAMPAIGN(Grant.below(OFFICER)),
    /** The campaign's unit. */
    KEEP_MEASURES(Grant.own(OFFICER)),
    /** The unit that sends the campaign to those below it. */
    LAUNCH_CAMPAIGN(Grant.own(OFFICER)),
    /** The unit that sent the campaign on. */
    ALLOT_TARGETS(Grant.own(OFFICER)),
    /** The unit that takes part: it is seen by itself and by those above it. */
    SEE_PARTICIPATION(Grant.everyone(Reach.BELOW)),
    /** The unit that takes part. */
    ACKNOWLEDGE_LAUNCH(Grant.own(OFFICER, UNIT_HEAD)),
    /** The unit that takes part. */
    REGISTER(Grant.own(OFFICER, UNIT_HEAD)),
    /** The unit the registration is sent to. */
    DECIDE_REGISTRATION(Grant.own(OFFICER)),
    /** The campaign's unit. */
    WRITE_PACT(Grant.own(OFFICER)),
    /** The unit that takes part. */
    SIGN_PACT(Grant.own(OFFICER, UNIT_HEAD, CHAIR));

    private final List<Grant> grants;

    CampaignAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "campaign";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
