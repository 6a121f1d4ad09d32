package vn.thidua.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Duty;

/** Nhiệm vụ được giao: a duty held at a unit from a day on, to a day included. */
@Table(schema = "identity", name = "held_duty")
public record HeldDuty(
        Duty duty,
        UnitId unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether two rows give the same duty at the same unit on some same day. */
    public boolean overlaps(HeldDuty other) {
        return duty.equals(other.duty)
                && unit.equals(other.unit)
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    HeldDuty endedOn(LocalDate day) {
        return new HeldDuty(duty, unit, validFrom, day);
    }
}
