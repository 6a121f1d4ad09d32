package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why something about the list of duties, or about acting for a unit, was refused. */
public enum DutyReason implements Reason {
    STANDARD,
    RETIRED,
    NAME_UNSAID,
    DUTY_NAME_TAKEN,
    ACT_NOT_GIVEN,
    /** An act that nobody may be given by hand, or further than one's own unit and those below. */
    ACT_NOT_TO_GIVE,
    /** No duty is held at the unit today. */
    NO_DUTY_THERE,
    /** The person to be replaced does not hold that duty there on those days. */
    NOTHING_TO_REPLACE;

    @Override
    public String room() {
        return "identity";
    }
}
