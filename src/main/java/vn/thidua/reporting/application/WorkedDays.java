package vn.thidua.reporting.application;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;

/** Days on which a report may fall due. */
@Component
class WorkedDays {

    private final ObjectProvider<WorkingDays> calendar;

    WorkedDays(ObjectProvider<WorkingDays> calendar) {
        this.calendar = calendar;
    }

    /** The day itself where it is worked, else the next that is. */
    LocalDate onOrAfter(LocalDate day) {
        var known = calendar.getIfAvailable();
        if (known != null) {
            return known.isWorked(day) ? day : known.shift(day, 1);
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
