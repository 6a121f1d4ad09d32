package vn.thidua.campaign.domain;

import vn.thidua.shared.Reason;

/** Why a target at work, or a goal for a unit, cannot be as it was typed. */
public enum MeasureReason implements Reason {
    NAME_MISSING,
    RATIO_WITHOUT_PARTS,
    RANGE_FALLS,
    WEIGHT_NEGATIVE,
    DECIMALS_OUT_OF_RANGE,
    CHANGE_WITHOUT_REASON,
    MEASURE_CLOSED,
    MEASURE_OPEN,
    NOT_A_FIGURE,
    FIGURE_UNCLEAR,
    TOO_MANY_DECIMALS,
    GOAL_MISSING;

    @Override
    public String room() {
        return "campaign";
    }
}
