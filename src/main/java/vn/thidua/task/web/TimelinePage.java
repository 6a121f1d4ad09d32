package vn.thidua.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Timing;
import vn.thidua.task.store.TaskRow;

/**
 * Dòng thời gian: twelve weeks, each task a bar from the day it was given out to the day it is due, or was done.
 *
 * @param monday the first day shown
 * @param cut whether there were more than can be shown
 */
public record TimelinePage(TasksFrame frame, LocalDate monday, List<Line> lines, boolean cut) {

    static final int WEEKS = 12;
    /** Width of one day in the drawing. */
    private static final int DAY = 10;

    /**
     * One task and its bar, in the drawing's own measure.
     *
     * @param done how much of the bar is done
     * @param tone how it is coloured; the chip beside it says the same in words
     */
    public record Line(TaskRow task, long x, long width, long done, String tone) {}

    /** One week above the bars. */
    public record Week(int number, LocalDate monday) {}

    static TimelinePage of(TasksFrame frame, LocalDate monday, List<TaskRow> rows, boolean cut) {
        return new TimelinePage(
                frame,
                monday,
                rows.stream().map(row -> line(row, monday, frame.today())).toList(),
                cut);
    }

    /** The last day shown. */
    public LocalDate sunday() {
        return last(monday);
    }

    static LocalDate last(LocalDate monday) {
        return monday.plusWeeks(WEEKS).minusDays(1);
    }

    /** What has no day goes on to the end of what is shown; what is late goes on until today. */
    private static Line line(TaskRow row, LocalDate monday, LocalDate today) {
        var end = row.finishedOn() != null
                ? row.finishedOn()
                : row.dueOn() == null ? last(monday) : row.dueOn().isBefore(today) ? today : row.dueOn();
        long from = clamp(ChronoUnit.DAYS.between(monday, row.assignedOn() == null ? today : row.assignedOn()));
        long to = clamp(ChronoUnit.DAYS.between(monday, end) + 1);
        long width = Math.max(1, to - from) * DAY;
        return new Line(row, from * DAY, width, width * row.progress() / 100, tone(row, today));
    }

    private static long clamp(long days) {
        return Math.clamp(days, 0L, WEEKS * 7L);
    }

    private static String tone(TaskRow row, LocalDate today) {
        var kind = row.timing(today).kind();
        if (kind == Timing.Kind.OVERDUE || kind == Timing.Kind.LATE) {
            return "late";
        }
        return row.state() == TaskState.DONE
                ? "ok"
                : kind == Timing.Kind.SOON || kind == Timing.Kind.TODAY ? "soon" : "ahead";
    }

    public List<Week> weeks() {
        return IntStream.range(0, WEEKS)
                .mapToObj(monday::plusWeeks)
                .map(day -> new Week(day.get(WeekFields.ISO.weekOfWeekBasedYear()), day))
                .toList();
    }

    public int width() {
        return WEEKS * 7 * DAY;
    }

    /** Where each week begins. */
    public List<Integer> marks() {
        return IntStream.range(1, WEEKS).mapToObj(week -> week * 7 * DAY).toList();
    }

    /** Where today is; outside of the drawing when it is not among these weeks. */
    public long today() {
        return ChronoUnit.DAYS.between(monday, frame.today()) * DAY + DAY / 2;
    }

    /** The address of other weeks with the same filters. */
    public String path(int weeks) {
        var path = frame.form().path(TaskView.TIMELINE.path());
        return path + (path.contains("?") ? "&" : "?") + "from=" + monday.plusWeeks(weeks);
    }
}
