package vn.thidua.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Lịch làm việc: Monday to Friday, less the days off, with the days made up. */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp) {

    public WorkingCalendar {
        off = Set.copyOf(off);
        madeUp = Set.copyOf(madeUp);
    }

    public static WorkingCalendar of(Collection<SpecialDay> days) {
        return new WorkingCalendar(
                days.stream().filter(day -> !day.worked()).map(SpecialDay::day).collect(Collectors.toSet()),
                days.stream().filter(SpecialDay::worked).map(SpecialDay::day).collect(Collectors.toSet()));
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorked(LocalDate day) {
        return madeUp.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    public LocalDate shift(LocalDate day, int workingDays) {
        var at = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            at = at.plusDays(Integer.signum(workingDays));
            left -= isWorked(at) ? 1 : 0;
        }
        return at;
    }

    public int between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorked)
                        .count()
                : 0;
    }
}
