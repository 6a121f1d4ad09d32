package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why linking an account to the single sign-on was refused. */
public enum SignOnReason implements Reason {
    SIGN_ON_ABSENT,
    SIGN_ON_TAKEN,
    SIGN_ON_CLAIM_LONG;

    @Override
    public String room() {
        return "identity";
    }
}
