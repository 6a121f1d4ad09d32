package vn.thidua.organisation.domain;

import vn.thidua.shared.Reason;

/** Why a change to the register of units was refused. */
public enum OrganisationReason implements Reason {
    NAME_MISSING,
    KIND_MISSING,
    NAME_TAKEN,
    CODE_TAKEN,
    CODE_MISSING,
    CODE_MALFORMED,
    BASIS_MISSING,
    DECIDED_AFTER,
    NOTHING_TO_DO,
    UNIT_UNCLEAR,
    NOT_THERE_THEN,
    CHANGED_LATER,
    STILL_HAS_UNITS,
    BELOW_ITSELF,
    INTO_ITSELF,
    SUCCESSORS_MISSING,
    MEANWHILE_CHANGED,
    ALREADY_IN_EFFECT,
    ALREADY_UNDONE,
    STILL_NEEDED,
    CLUSTER_NAMELESS,
    CLUSTER_EMPTY,
    CLUSTER_NAME_TAKEN,
    HEAD_NOT_MEMBER,
    ALREADY_IN_CLUSTER,
    YEAR_NOT_EMPTY,
    YEAR_BEFORE_EMPTY,
    CLUSTER_MEMBER_OUTSIDE;

    @Override
    public String room() {
        return "organisation";
    }
}
