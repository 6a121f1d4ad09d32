package vn.thidua.identity;

import vn.thidua.shared.Duty;

/** A duty with the name it goes by. */
public record DutyName(Duty duty, String name) {

    /** The name as a detail: the key of a standard duty's words in the reader's language, or the name as it was given. */
    public String told() {
        return duty.isStandard() ? "@identity.duty." + duty : name;
    }
}
