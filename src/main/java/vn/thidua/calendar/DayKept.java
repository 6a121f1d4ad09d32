package vn.thidua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/** A day off or made up was entered or changed. */
public record DayKept(
        SpecialDayId about, LocalDate day, String name, String reason, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public DayKept {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(Days.written(day), name, reason);
    }
}
