package vn.thidua.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.identity.AccountId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Duty;

/**
 * Nhiệm vụ được giao: a duty held at a unit from a day on, to a day included.
 *
 * @param ended by hand, and from that moment held no more
 * @param replaces whose duty it is, when it is held in another's place (thay thế, ủy quyền)
 */
@Table(schema = "identity", name = "held_duty")
public record HeldDuty(
        Duty duty,
        UnitId unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean ended,
        @Nullable AccountId replaces) {

    public static HeldDuty own(Duty duty, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        return new HeldDuty(duty, unit, from, to, false, null);
    }

    /** In another's place, which always has a last day. */
    public static HeldDuty inPlaceOf(AccountId other, Duty duty, UnitId unit, LocalDate from, LocalDate to) {
        return new HeldDuty(duty, unit, from, to, false, other);
    }

    public boolean isHeldOn(LocalDate day) {
        return !ended && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether two rows give the same duty at the same unit on some same day. */
    public boolean overlaps(HeldDuty other) {
        return !ended
                && duty.equals(other.duty)
                && unit.equals(other.unit)
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    HeldDuty endedOn(LocalDate day) {
        return new HeldDuty(duty, unit, validFrom, day, true, replaces);
    }
}
