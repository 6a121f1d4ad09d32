package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.POST_IS_OVER;
import static vn.thidua.organisation.domain.PersonReason.POST_PERIOD_UNFIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Chức vụ: what a person is at a unit, for a time; several at once may be held.
 *
 * @param title empty for those who only belong there, such as residents of a village
 * @param validFrom null when unknown
 * @param validTo last day; null while it is held
 */
@Table(schema = "organisation", name = "held_post")
public record HeldPost(
        UnitId unit,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public HeldPost {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw Refusal.because(POST_PERIOD_UNFIT);
        }
    }

    public boolean isHeld() {
        return validTo == null;
    }

    public HeldPost endedOn(LocalDate day) {
        if (!isHeld()) {
            throw Refusal.because(POST_IS_OVER, title);
        }
        return new HeldPost(unit, title, validFrom, day);
    }

    /** Ended on this day, or left without an end where it began later. */
    HeldPost endedBy(LocalDate day) {
        return isHeld() ? endedOn(validFrom != null && validFrom.isAfter(day) ? validFrom : day) : this;
    }
}
