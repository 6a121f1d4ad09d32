package vn.thidua.task.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.task.store.TaskRow;

/**
 * Lịch nhiệm vụ: one month in weeks from Monday, each task on the day it is due.
 *
 * @param rows what is due in the month, by day
 * @param cut whether there were more than can be shown
 */
public record CalendarPage(TasksFrame frame, YearMonth month, List<Week> weeks, List<TaskRow> rows, boolean cut) {

    /** Tasks written out on one day. */
    public static final int SHOWN = 3;

    /** One week and its number in the year, as ISO 8601 counts. */
    public record Week(int number, List<Day> days) {}

    /** One square of the month. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<TaskRow> tasks) {}

    static LocalDate first(YearMonth month) {
        var first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    static LocalDate last(YearMonth month) {
        var last = month.atEndOfMonth();
        return last.plusDays(7L - last.getDayOfWeek().getValue());
    }

    static CalendarPage of(TasksFrame frame, YearMonth month, List<TaskRow> rows, boolean cut) {
        Map<LocalDate, List<TaskRow>> byDay = rows.stream().collect(Collectors.groupingBy(TaskRow::dueOn));
        var weeks = first(month)
                .datesUntil(last(month).plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() == 1)
                .map(monday -> new Week(
                        monday.get(WeekFields.ISO.weekOfWeekBasedYear()),
                        IntStream.range(0, 7)
                                .mapToObj(monday::plusDays)
                                .map(day -> new Day(
                                        day,
                                        YearMonth.from(day).equals(month),
                                        day.equals(frame.today()),
                                        byDay.getOrDefault(day, List.of())))
                                .toList()))
                .toList();
        var ofMonth = rows.stream()
                .filter(row ->
                        row.dueOn() != null && YearMonth.from(row.dueOn()).equals(month))
                .toList();
        return new CalendarPage(frame, month, weeks, ofMonth, cut);
    }

    /** The address of another month with the same filters. */
    public String path(YearMonth other) {
        var path = frame.form().path(TaskView.CALENDAR.path());
        return path + (path.contains("?") ? "&" : "?") + "month=" + other;
    }
}
