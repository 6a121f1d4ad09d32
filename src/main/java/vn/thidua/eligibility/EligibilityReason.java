package vn.thidua.eligibility;

import vn.thidua.shared.Reason;

/** Why the eligibility engine says no to whoever asks it. */
public enum EligibilityReason implements Reason {
    NO_REASON,
    NO_SUCH_FINDING,
    SAME_ANSWER,
    NO_SUCH_AWARD;

    @Override
    public String room() {
        return "eligibility";
    }
}
