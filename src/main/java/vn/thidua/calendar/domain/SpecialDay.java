package vn.thidua.calendar.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.calendar.SpecialDayId;
import vn.thidua.shared.Refusal;

/**
 * Ngày nghỉ, ngày làm bù: one day that is not what its weekday says.
 *
 * @param worked whether it is a day made up; else it is a day off
 * @param basis the law or announcement that sets it
 * @param confirmed whether someone compared it with that announcement
 */
@Table(schema = "calendar", name = "special_day")
public record SpecialDay(
        @Id SpecialDayId id,
        @Version @Nullable Integer version,
        LocalDate day,
        boolean worked,
        String name,
        String basis,
        boolean confirmed) {

    /** What a person writes of a day. */
    public record Wording(boolean worked, String name, String basis, boolean confirmed) {

        public Wording {
            name = name.strip();
            basis = basis.strip();
        }
    }

    public static SpecialDay of(LocalDate day, Wording wording) {
        return new SpecialDay(SpecialDayId.fresh(), null, day, false, "", "", false).written(wording);
    }

    public SpecialDay written(Wording wording) {
        if (wording.name().isEmpty()) {
            throw Refusal.because(CalendarReason.NAME_MISSING);
        }
        if (wording.worked() && !WorkingCalendar.isWeekend(day)) {
            throw Refusal.because(CalendarReason.NOTHING_TO_MAKE_UP, day);
        }
        return new SpecialDay(id, version, day, wording.worked(), wording.name(), wording.basis(), wording.confirmed());
    }
}
