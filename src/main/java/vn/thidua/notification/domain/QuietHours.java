package vn.thidua.notification.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * Giờ yên tĩnh: from when to when no letter is sent; over midnight when it ends earlier than it begins. On days that are not
 * worked none is sent at all.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));

    /** The first moment from {@code now} on at which a letter may be sent. */
    public LocalDateTime next(LocalDateTime now, Predicate<LocalDate> isWorked) {
        var day = now.toLocalDate();
        if (isWorked.test(day)) {
            if (!contains(now.toLocalTime())) {
                return now;
            }
            var end = day.atTime(to);
            if (end.isAfter(now)) {
                return end;
            }
        }
        var next = day.plusDays(1);
        while (!isWorked.test(next)) {
            next = next.plusDays(1);
        }
        return contains(LocalTime.MIDNIGHT) ? next.atTime(to) : next.atStartOfDay();
    }

    boolean contains(LocalTime time) {
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
