package vn.thidua.task.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;
import vn.thidua.task.TaskHandedOver;
import vn.thidua.task.TaskId;
import vn.thidua.task.TaskStepTaken;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskAct;
import vn.thidua.task.domain.TaskReason;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.domain.Tasks;

/** Takes a task a step on its way, one person after the other. */
@Service
@Transactional
public class MovingTasks {

    private final Tasks tasks;
    private final SeeingTasks seeing;
    private final PlacingTasks placing;
    private final Units units;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingTasks(
            Tasks tasks,
            SeeingTasks seeing,
            PlacingTasks placing,
            Units units,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.seeing = seeing;
        this.placing = placing;
        this.units = units;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** The steps this person may take from where a task stands, for buttons; all but the hand-over. */
    public List<TaskStep> steps(TaskState state, UnitId giving, UnitId lead, Actor actor) {
        return Stream.of(TaskStep.values())
                .filter(step -> step != TaskStep.HAND_OVER && step.startsFrom(state))
                .filter(step -> permission.allows(step.act(), actor, step.isOfLead() ? lead : giving))
                .toList();
    }

    public boolean mayHandOver(Task task, Actor actor) {
        return task.state().isOpen() && permission.allows(TaskAct.HAND_OVER_TASK, actor, task.unit());
    }

    public void take(TaskId id, TaskStep step, @Nullable String reason, Actor by) {
        var task = seeing.locked(id, by);
        permission.require(step.act(), by, step.isOfLead() ? task.lead() : task.unit());
        if (step == TaskStep.HAND_OVER) {
            throw Refusal.because(TaskReason.LEAD_MISSING);
        }
        var at = clock.instant();
        var moved = task.take(step, reason, by, at, LocalDate.now(clock));
        requireTree(task, step);
        tasks.save(moved);
        placing.raise(task.parent());
        events.publishEvent(new TaskStepTaken(
                id,
                step.name(),
                task.unit(),
                task.charge().title(),
                units.get(task.lead()).shortName(),
                moved.standing().reason(),
                told(task, step),
                by,
                at));
    }

    public void handOver(TaskId id, @Nullable UnitId to, @Nullable String reason, Actor by) {
        var task = seeing.locked(id, by);
        permission.require(TaskAct.HAND_OVER_TASK, by, task.unit());
        if (to == null) {
            throw Refusal.because(TaskReason.LEAD_MISSING);
        }
        placing.requireLead(task.unit(), to);
        var at = clock.instant();
        var moved = tasks.save(task.handedOver(to, reason, by, at, LocalDate.now(clock)));
        events.publishEvent(new TaskHandedOver(
                id,
                task.unit(),
                task.charge().title(),
                units.get(task.lead()).shortName(),
                units.get(to).shortName(),
                String.valueOf(moved.standing().reason()),
                List.of(new Audience(to, TaskAct.ACCEPT_TASK), new Audience(task.lead(), TaskAct.ACCEPT_TASK)),
                by,
                at));
    }

    private void requireTree(Task task, TaskStep step) {
        if (step.needsPartsOver()) {
            placing.requirePartsOver(task);
        }
        if (step.needsLivingParent() && task.parent() != null) {
            placing.requireLiving(task.parent());
        }
    }

    /** Who hears of a step: what the lead does the giver hears, what the giver does the others hear. */
    private static List<Audience> told(Task task, TaskStep step) {
        return switch (step) {
            case REPORT_DONE -> List.of(new Audience(task.unit(), TaskAct.CONFIRM_TASK));
            case ACCEPT -> List.of();
            case CANCEL -> task.state() == TaskState.DRAFT ? List.of() : everyone(task);
            case ASSIGN, REOPEN -> everyone(task);
            case CONFIRM, SEND_BACK, HAND_OVER -> List.of(new Audience(task.lead(), TaskAct.ACCEPT_TASK));
        };
    }

    static List<Audience> everyone(Task task) {
        var all = new ArrayList<Audience>();
        all.add(new Audience(task.lead(), TaskAct.ACCEPT_TASK));
        task.parties().forEach(party -> all.add(new Audience(party.unit(), TaskAct.REPORT_WORK)));
        return all;
    }
}
