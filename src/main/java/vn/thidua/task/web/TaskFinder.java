package vn.thidua.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.SeeingTasks;
import vn.thidua.task.store.TaskFilter;
import vn.thidua.task.store.TaskQueries;
import vn.thidua.task.store.TaskRow;

/** Finds tasks by their words for the search box. */
@Component
class TaskFinder implements Finder {

    private final SeeingTasks seeing;
    private final TaskQueries tasks;
    private final Units units;
    private final TaskFrames frames;

    TaskFinder(SeeingTasks seeing, TaskQueries tasks, Units units, TaskFrames frames) {
        this.seeing = seeing;
        this.tasks = tasks;
        this.units = units;
        this.frames = frames;
    }

    @Override
    public String heading() {
        return "task.job";
    }

    @Override
    public String everything() {
        return "/tasks";
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        var rows = tasks.list(TaskFilter.of(words), seeing.from(actor), frames.today()).stream()
                .limit(most)
                .toList();
        var names = units.shortNames(rows.stream().map(TaskRow::lead).distinct().toList());
        return rows.stream()
                .map(row -> new Found(
                        row.title(),
                        names.getOrDefault(row.lead(), ""),
                        "/tasks/" + row.id().value(),
                        "checklist"))
                .toList();
    }
}
