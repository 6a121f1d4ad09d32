package vn.thidua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/** A day off or made up was taken out of the calendar. */
public record DayRemoved(SpecialDayId about, LocalDate day, String name, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(Days.written(day), name, reason);
    }
}
