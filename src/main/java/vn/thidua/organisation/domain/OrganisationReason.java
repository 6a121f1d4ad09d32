package vn.thidua.organisation.domain;

import vn.thidua.shared.Reason;

/** Why a change to the register of units was refused. */
public enum OrganisationReason implements Reason {
    NAME_MISSING,
    KIND_MISSING,
    NAME_TAKEN,
    CODE_TAKEN;

    @Override
    public String room() {
        return "organisation";
    }
}
