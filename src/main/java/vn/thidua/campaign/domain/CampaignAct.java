package vn.thidua.campaign.domain;

import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with campaigns. */
public enum CampaignAct implements Act {
    /** Campaigns of the own unit, of units below and of superiors. */
    SEE_CAMPAIGN(Grant.everyone(Reach.LINE)),
    CLOSE_CAMPAIGN(Grant.below(OFFICER));

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
