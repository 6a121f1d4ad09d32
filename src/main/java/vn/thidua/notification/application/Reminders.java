package vn.thidua.notification.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.notification.domain.Reminder;
import vn.thidua.notification.store.ReminderQueries;
import vn.thidua.organisation.UnitId;

/** The reminders a unit was given on a day, with the working days left on that day. */
@Component
class Reminders {

    private final ReminderQueries queries;
    private final WorkingDays working;

    Reminders(ReminderQueries queries, WorkingDays working) {
        this.queries = queries;
        this.working = working;
    }

    /** The longest late first. */
    List<Reminder> of(UnitId unit, Collection<String> acts, LocalDate day, int most) {
        return queries.told(unit, acts, day, most).stream()
                .map(row -> new Reminder(row.due(), left(day, row.due()), row.key(), row.details(), row.path()))
                .sorted(Comparator.comparing(Reminder::due).thenComparing(Reminder::key))
                .toList();
    }

    int left(LocalDate today, LocalDate due) {
        return due.isBefore(today) ? -working.between(due, today) : working.between(today, due);
    }
}
