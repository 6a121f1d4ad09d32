package vn.thidua.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.SpecialDayId;
import vn.thidua.calendar.store.SpecialDayQueries.Row;
import vn.thidua.shared.Refusal;

/**
 * The working calendar of one year.
 *
 * @param worked working days in the year
 * @param may whether this person may change it
 * @param changing the day whose form is open; null for none
 * @param typed what was sent and refused; empty fields else
 */
public record CalendarPage(
        int year,
        List<Row> days,
        int worked,
        boolean may,
        @Nullable SpecialDayId changing,
        Typed typed,
        @Nullable Refusal refusal) {

    /** The form of a new day as it was filled in. */
    public record Typed(String day, boolean worked, String name, String basis, boolean confirmed, String why) {

        static final Typed NOTHING = new Typed("", false, "", "", false, "");
    }

    public boolean isOpen(Row day) {
        return day.id().equals(changing);
    }

    public long unconfirmed() {
        return days.stream().filter(day -> !day.confirmed()).count();
    }
}
