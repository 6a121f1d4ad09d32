package vn.thidua.award.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.store.AwardFilter;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;

/** What is looked up, as it stands in the address; what cannot be understood asks for nothing. */
record AwardsForm(
        @Nullable String q,
        @Nullable String award,
        @Nullable String year,
        @Nullable String subject,
        @Nullable UnitId unit) {

    AwardFilter filter() {
        return new AwardFilter(
                q == null ? "" : q,
                award == null || award.isBlank() ? null : award,
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                Arrays.stream(Subject.values())
                        .filter(one -> one.name().equals(subject))
                        .findFirst()
                        .orElse(null));
    }
}
