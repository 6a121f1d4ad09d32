package vn.thidua.task.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Directive;
import vn.thidua.task.domain.Directives;
import vn.thidua.task.domain.Entries;
import vn.thidua.task.domain.Entry;
import vn.thidua.task.domain.Explanation;
import vn.thidua.task.domain.Explanations;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.Tasks;

/** Reads one task with all that was written to it. */
@Service
@Transactional(readOnly = true)
public class ReadingTasks {

    private final SeeingTasks seeing;
    private final Tasks tasks;
    private final Entries entries;
    private final Directives directives;
    private final Explanations explanations;

    ReadingTasks(SeeingTasks seeing, Tasks tasks, Entries entries, Directives directives, Explanations explanations) {
        this.seeing = seeing;
        this.tasks = tasks;
        this.entries = entries;
        this.directives = directives;
        this.explanations = explanations;
    }

    /**
     * A task and what was written to it, the newest first.
     *
     * @param parent the task it is a part of, where this person may see it
     */
    public record Whole(
            Task task,
            @Nullable Task parent,
            List<Entry> entries,
            List<Directive> directives,
            List<Explanation> explanations) {}

    public Whole read(TaskId id, Actor actor) {
        var task = seeing.get(id, actor);
        return new Whole(
                task,
                parent(task, actor),
                entries.findByTaskOrderByAtDesc(id),
                directives.findByMatterTaskOrderByAtDesc(id),
                explanations.findByMatterTaskOrderByAskedAtDesc(id));
    }

    private @Nullable Task parent(Task task, Actor actor) {
        return Optional.ofNullable(task.parent())
                .map(tasks::get)
                .filter(above -> seeing.sees(above, actor))
                .orElse(null);
    }
}
