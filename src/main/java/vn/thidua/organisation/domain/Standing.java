package vn.thidua.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;

/**
 * Tình trạng của đơn vị: the name, kind and place a unit has over a time.
 *
 * @param validFrom first day; null when unknown
 * @param validTo last day; null while no other is known
 * @param begunBy the reorganisation that brought it about, where one did
 * @param endedBy the reorganisation that ended it, where one did
 */
@Table(schema = "organisation", name = "unit_standing")
public record Standing(
        @Nullable UnitId parent,
        String name,
        String shortName,
        String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable ReorganisationId begunBy,
        @Nullable ReorganisationId endedBy) {

    public boolean on(LocalDate day) {
        return !startsAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean startsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    Standing ended(LocalDate last, ReorganisationId act) {
        return new Standing(parent, name, shortName, kind, validFrom, last, begunBy, act);
    }

    Standing open() {
        return new Standing(parent, name, shortName, kind, validFrom, null, begunBy, null);
    }

    Standing renamed(String newName, String newShortName, String newKind) {
        return new Standing(parent, newName, newShortName, newKind, validFrom, validTo, begunBy, endedBy);
    }

    Standing moved(UnitId newParent) {
        return new Standing(newParent, name, shortName, kind, validFrom, validTo, begunBy, endedBy);
    }

    Standing from(LocalDate day, ReorganisationId act) {
        return new Standing(parent, name, shortName, kind, day, null, act, null);
    }
}
