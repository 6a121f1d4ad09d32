package vn.thidua.task.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.MovingTasks;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.store.TaskFilter;
import vn.thidua.task.store.TaskQueries;
import vn.thidua.task.store.TaskRow;

/** Nhiệm vụ: the tasks a person may see, as a list, a board, a calendar or a time line. */
@Controller
@RequestMapping("/tasks")
class TasksController {

    private static final int MOST = 300;

    private final TaskFrames frames;
    private final SeeingTasks seeing;
    private final MovingTasks taking;
    private final TaskQueries tasks;

    TasksController(TaskFrames frames, SeeingTasks seeing, MovingTasks taking, TaskQueries tasks) {
        this.frames = frames;
        this.seeing = seeing;
        this.taking = taking;
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView list(TasksForm form, Actor actor) {
        var rows = tasks.list(form.filter(), seeing.from(actor), frames.today());
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var page = new TasksPage(
                frames.around(form, TaskView.LIST, rows, actor),
                rows,
                new Paging(form.wanted(), TaskFilter.PAGE, total, form.path(TaskView.LIST.path())));
        return new ModelAndView("task/tasks", "page", page);
    }

    @GetMapping("/board")
    ModelAndView board(TasksForm form, @RequestParam @Nullable TaskState column, Actor actor) {
        var rows = tasks.board(form.filter(), seeing.from(actor), frames.today(), BoardPage.MOST);
        var byState = rows.stream()
                .collect(Collectors.groupingBy(
                        TaskRow::state, () -> new EnumMap<>(TaskState.class), Collectors.toList()));
        var columns = Arrays.stream(TaskState.values())
                .filter(state -> state != TaskState.CANCELLED)
                .filter(state -> state != TaskState.DRAFT || byState.containsKey(state))
                .map(state -> column(state, byState.getOrDefault(state, List.of()), actor))
                .toList();
        var shown = column != null
                ? column
                : columns.stream()
                        .filter(one -> one.total() > 0)
                        .findFirst()
                        .map(BoardPage.Column::state)
                        .orElse(TaskState.ASSIGNED);
        var page = new BoardPage(frames.around(form, TaskView.BOARD, rows, actor), columns, shown);
        return new ModelAndView("task/board", "page", page);
    }

    @GetMapping("/calendar")
    ModelAndView calendar(TasksForm form, @RequestParam @Nullable String month, Actor actor) {
        var wanted = month(month);
        var filter = form.filter().between(CalendarPage.first(wanted), CalendarPage.last(wanted));
        var rows = tasks.due(filter, seeing.from(actor), frames.today(), MOST);
        var frame = frames.around(form, TaskView.CALENDAR, rows, actor);
        return new ModelAndView("task/calendar", "page", CalendarPage.of(frame, wanted, rows, isCut(rows)));
    }

    @GetMapping("/timeline")
    ModelAndView timeline(TasksForm form, @RequestParam @Nullable LocalDate from, Actor actor) {
        var day = from == null ? frames.today().minusWeeks(4) : from;
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        var rows = tasks.running(
                form.filter(), seeing.from(actor), monday, TimelinePage.last(monday), frames.today(), MOST);
        var frame = frames.around(form, TaskView.TIMELINE, rows, actor);
        return new ModelAndView("task/timeline", "page", TimelinePage.of(frame, monday, rows, isCut(rows)));
    }

    private BoardPage.Column column(TaskState state, List<TaskRow> rows, Actor actor) {
        return new BoardPage.Column(
                state,
                rows.isEmpty() ? 0 : rows.getFirst().total(),
                rows.stream()
                        .map(row -> new BoardPage.Card(row, taking.steps(state, row.unit(), row.lead(), actor)))
                        .toList());
    }

    private static boolean isCut(List<TaskRow> rows) {
        return !rows.isEmpty() && rows.getFirst().total() > rows.size();
    }

    /** This month, unless another one of our time was asked for. */
    private YearMonth month(@Nullable String asked) {
        var present = YearMonth.from(frames.today());
        try {
            var month = asked == null ? present : YearMonth.parse(asked);
            return month.getYear() >= 2000 && month.getYear() <= 2100 ? month : present;
        } catch (DateTimeParseException noMonth) {
            return present;
        }
    }
}
