package vn.thidua.calendar;

import java.time.LocalDate;

/** Ngày làm việc: answers which days are worked. Saturdays, Sundays and holidays are not, days made up are. */
public interface WorkingDays {

    boolean isWorked(LocalDate day);

    /** The day that many working days later, or earlier when negative; the day itself does not count. */
    LocalDate shift(LocalDate day, int workingDays);

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    int between(LocalDate from, LocalDate to);
}
