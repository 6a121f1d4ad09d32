package vn.thidua.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.UnitId;

/** A person as typed; parts a form does not have are null. */
record PersonForm(
        @Nullable String name,
        @Nullable String salutation,
        @Nullable String birth,
        @Nullable String number,
        @Nullable UnitId unit,
        @Nullable String post,
        @Nullable String since,
        @Nullable String note,
        @Nullable Boolean sure) {

    boolean isSure() {
        return sure != null && sure;
    }

    NewPerson person(@Nullable UnitId otherwise) {
        return new NewPerson(
                said(name),
                said(salutation),
                said(birth),
                said(number),
                unit == null ? otherwise : unit,
                said(post),
                said(since),
                said(note));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "PersonForm";
    }
}
