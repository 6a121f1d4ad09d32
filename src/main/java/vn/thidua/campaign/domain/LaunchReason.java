package vn.thidua.campaign.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a campaign that is launched to units, or with a unit's part in it. */
public enum LaunchReason implements Reason {
    /** {0} is the unit, {1} where it stands, {2} who was first, {3} when. */
    ALREADY_MOVED,
    /** {0} is the unit, {1} where it stands. */
    STEP_NOT_NOW,
    REASON_MISSING,
    CAMPAIGN_OVER,
    NO_UNITS_CHOSEN,
    NOT_DIRECTLY_BELOW,
    ACKNOWLEDGE_FIRST,
    NOT_TAKING_PART,
    WINDOW_ENDS_BEFORE_IT_BEGINS,
    REGISTRATION_NOT_OPEN,
    REGISTRATION_EMPTY,
    LOWER_WITHOUT_REASON,
    NOT_THIS_UNITS_CAMPAIGN,
    PACT_SIGNED,
    PACT_EMPTY,
    PACT_MISSING;

    @Override
    public String room() {
        return "campaign";
    }
}
