package vn.thidua.task.application;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.ChecklistChanged;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.CheckLine;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.domain.Words;

/** Keeps the checklist of a task: its lead adds lines and ticks them, the unit that gave it adds lines too. */
@Service
@Transactional
public class KeepingChecklist {

    private final Tasks tasks;
    private final SeeingTasks seeing;
    private final Permission permission;
    private final TaskNews told;

    KeepingChecklist(Tasks tasks, SeeingTasks seeing, Permission permission, TaskNews told) {
        this.tasks = tasks;
        this.seeing = seeing;
        this.permission = permission;
        this.told = told;
    }

    public boolean mayAdd(Task task, Actor actor) {
        return task.state().isOpen()
                && (mayTick(task, actor) || permission.allows(TaskAct.ASSIGN_TASK, actor, task.unit()));
    }

    public boolean mayTick(Task task, Actor actor) {
        return task.state().isOpen() && permission.allows(TaskAct.REPORT_WORK, actor, task.lead());
    }

    public void add(TaskId id, @Nullable String words, Actor by) {
        var task = seeing.locked(id, by);
        if (!permission.allows(TaskAct.ASSIGN_TASK, by, task.unit())) {
            permission.require(TaskAct.REPORT_WORK, by, task.lead());
        }
        task.requireOpen();
        var lines = new ArrayList<>(task.checklist());
        lines.add(CheckLine.open(Words.required(words, TaskReason.WORDS_MISSING)));
        save(task.checking(lines), by);
    }

    /** @param words of the line as the person saw it, so that no other line is ticked in its place */
    public void tick(TaskId id, int position, String words, boolean done, Actor by) {
        var task = seeing.locked(id, by);
        permission.require(TaskAct.REPORT_WORK, by, task.lead());
        task.requireOpen();
        var lines = new ArrayList<>(task.checklist());
        if (position < 0
                || position >= lines.size()
                || !lines.get(position).words().equals(words)) {
            throw Refusal.because(TaskReason.LINE_GONE);
        }
        if (lines.get(position).isDone() != done) {
            lines.set(position, done ? new CheckLine(words, told.now(), by.name()) : CheckLine.open(words));
            save(task.checking(lines), by);
        }
    }

    private void save(Task task, Actor by) {
        tasks.save(task);
        int done = (int) task.checklist().stream().filter(CheckLine::isDone).count();
        told.of(new ChecklistChanged(
                task.id(),
                task.unit(),
                task.charge().title(),
                done,
                task.checklist().size(),
                by,
                told.now()));
    }
}
