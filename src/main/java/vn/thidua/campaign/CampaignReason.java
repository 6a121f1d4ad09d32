package vn.thidua.campaign;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a campaign. */
public enum CampaignReason implements Reason {
    ALREADY_CLOSED,
    WORD_DIFFERS;

    @Override
    public String room() {
        return "campaign";
    }
}
