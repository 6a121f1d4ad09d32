package vn.thidua.task.application;

import org.springframework.stereotype.Component;
import vn.thidua.files.FileId;
import vn.thidua.files.PaperReaders;
import vn.thidua.shared.Actor;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.store.EntryQueries;

/** Who sees a task reads the papers that show its work. */
@Component
class TaskPapers implements PaperReaders {

    private final EntryQueries entries;
    private final Tasks tasks;
    private final SeeingTasks seeing;

    TaskPapers(EntryQueries entries, Tasks tasks, SeeingTasks seeing) {
        this.entries = entries;
        this.tasks = tasks;
        this.seeing = seeing;
    }

    @Override
    public boolean maySee(FileId paper, Actor actor) {
        return entries.tasksHolding(paper).stream().map(tasks::get).anyMatch(task -> seeing.sees(task, actor));
    }
}
