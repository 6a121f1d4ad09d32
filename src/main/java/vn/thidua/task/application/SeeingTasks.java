package vn.thidua.task.application;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Party;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskSight;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Tasks;

/** Says who sees a task: the unit that gave it, those that lead, help and watch, and everyone above these. */
@Service
@Transactional(readOnly = true)
public class SeeingTasks {

    private final Tasks tasks;
    private final Units units;
    private final Permission permission;

    SeeingTasks(Tasks tasks, Units units, Permission permission) {
        this.tasks = tasks;
        this.units = units;
        this.permission = permission;
    }

    /** From where a person looks, for lists. */
    public TaskSight from(Actor actor) {
        var own = new UnitId(actor.unit());
        permission.require(TaskAct.SEE_TASK, actor, own);
        return new TaskSight(own, units.idsWithin(own));
    }

    /** The task, which for those who may not see it does not exist. */
    public Task get(TaskId id, Actor actor) {
        return seen(tasks.get(id), actor);
    }

    /** The task, locked until the transaction ends. */
    @Transactional
    public Task locked(TaskId id, Actor actor) {
        return seen(tasks.locked(id), actor);
    }

    public boolean sees(Task task, Actor actor) {
        if (task.state() == TaskState.DRAFT && !actor.unit().equals(task.unit().value())) {
            return false;
        }
        return Stream.concat(
                        Stream.of(task.unit(), task.lead()),
                        task.parties().stream().map(Party::unit))
                .distinct()
                .anyMatch(unit -> permission.allows(TaskAct.SEE_TASK, actor, unit));
    }

    private Task seen(Task task, Actor actor) {
        if (!sees(task, actor)) {
            throw new NoSuchElementException("task " + task.id().value());
        }
        return task;
    }
}
