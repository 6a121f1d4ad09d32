package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why something about an account was refused. */
public enum IdentityReason implements Reason {
    USERNAME_TAKEN,
    USERNAME_UNFIT,
    NAME_MISSING,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_COMMON,
    PASSWORD_IS_USERNAME,
    PASSWORD_WRONG,
    PASSWORDS_DIFFER,
    ACCOUNT_CLOSED,
    NOT_YOURSELF,
    DUTY_HELD,
    DUTY_PERIOD,
    LINK_VOID;

    @Override
    public String room() {
        return "identity";
    }
}
