package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why a person may not do something at a unit. */
public enum PermissionReason implements Reason {
    DUTY_MISSING,
    OUT_OF_REACH,
    UNIT_UNKNOWN;

    @Override
    public String room() {
        return "identity";
    }
}
