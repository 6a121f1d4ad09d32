package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why something about a second factor was refused. */
public enum SecondFactorReason implements Reason {
    CODE_WRONG,
    SECOND_FACTOR_OFF,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OBLIGED;

    @Override
    public String room() {
        return "identity";
    }
}
