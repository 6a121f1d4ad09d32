package vn.thidua.notification.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Một việc được nhắc: something owed, as it is told on a day.
 *
 * @param left working days left on that day; below zero, days late
 */
public record Reminder(LocalDate due, int left, String key, List<String> details, String path) {

    public Reminder {
        details = List.copyOf(details);
    }
}
