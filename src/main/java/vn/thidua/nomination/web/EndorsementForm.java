package vn.thidua.nomination.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Achievement.Basis;
import vn.thidua.eligibility.Employment;
import vn.thidua.eligibility.Scope;
import vn.thidua.nomination.application.EndorsingOwnDossiers.Endorsement;

/**
 * What the unit says when it endorses, as typed.
 *
 * @param holder "PERSON:…", as the search found it
 */
public record EndorsementForm(
        @Nullable String holder,
        @Nullable String employment,
        @Nullable String award,
        @Nullable String basis,
        @Nullable String scope) {

    static EndorsementForm empty(String award) {
        return new EndorsementForm("", Employment.OFFICIAL.name(), award, "", "");
    }

    Endorsement endorsement() {
        var as = one(Employment.values(), employment);
        return new Endorsement(
                holder == null ? "" : holder,
                as == null ? Employment.OFFICIAL : as,
                award == null ? "" : award,
                one(Basis.values(), basis),
                one(Scope.values(), scope));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] known, @Nullable String typed) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
