package vn.thidua.commendation.domain;

import vn.thidua.shared.Reason;

/** Why something was not done in commendation. */
public enum CommendationReason implements Reason {
    DAY_UNREADABLE,
    WORDING_MISSING,
    /** Details: the key of the field's name, the most letters. */
    TOO_LONG,
    BASIS_MISSING,
    FIGURE_UNREADABLE,
    KIND_MISSING,
    AWARD_UNKNOWN,
    ENDS_BEFORE_IT_BEGINS,
    ALREADY_ENDED;

    @Override
    public String room() {
        return "commendation";
    }
}
