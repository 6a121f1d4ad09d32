package vn.thidua.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cá nhân: one person as other rooms may see them; never with the identity number.
 *
 * @param name full name, family name first
 * @param unit the unit that keeps the record; on a day in the past, the unit then
 * @param post chức vụ there; empty for those without
 * @param closed whether the record is closed
 * @param mergedInto the record that took this one over; null in most cases
 */
public record Person(
        PersonId id,
        String name,
        Salutation salutation,
        @Nullable Birth birth,
        UnitId unit,
        String unitName,
        String post,
        boolean closed,
        @Nullable PersonId mergedInto) {

    public Optional<Integer> birthYear() {
        return Optional.ofNullable(birth).map(Birth::year);
    }
}
