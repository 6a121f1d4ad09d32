package vn.thidua.task.domain;

import static vn.thidua.task.domain.TaskState.ASSIGNED;
import static vn.thidua.task.domain.TaskState.CANCELLED;
import static vn.thidua.task.domain.TaskState.DONE;
import static vn.thidua.task.domain.TaskState.DRAFT;
import static vn.thidua.task.domain.TaskState.IN_PROGRESS;
import static vn.thidua.task.domain.TaskState.REPORTED;

import java.util.Set;
import vn.thidua.shared.WorkflowStep;

/** The life of a task on one screen: each step, whose act it is, where it starts and where it leads. */
public enum TaskStep implements WorkflowStep<TaskState> {
    ASSIGN(TaskAct.ASSIGN_TASK, Set.of(DRAFT), ASSIGNED),
    ACCEPT(TaskAct.ACCEPT_TASK, Set.of(ASSIGNED), IN_PROGRESS),
    /** Also of a task nobody accepted: who has done the work has had it. */
    REPORT_DONE(TaskAct.REPORT_WORK, Set.of(ASSIGNED, IN_PROGRESS), REPORTED),
    CONFIRM(TaskAct.CONFIRM_TASK, Set.of(REPORTED), DONE),
    SEND_BACK(TaskAct.CONFIRM_TASK, Set.of(REPORTED), IN_PROGRESS),
    CANCEL(TaskAct.CANCEL_TASK, Set.of(DRAFT, ASSIGNED, IN_PROGRESS, REPORTED), CANCELLED),
    /** Given out again: the lead unit is told as if it were new. */
    REOPEN(TaskAct.CANCEL_TASK, Set.of(DONE, CANCELLED), ASSIGNED),
    /** Another unit leads from now on, and says itself that it has it. */
    HAND_OVER(TaskAct.HAND_OVER_TASK, Set.of(ASSIGNED, IN_PROGRESS), ASSIGNED);

    private final TaskAct act;
    private final Set<TaskState> from;
    private final TaskState to;

    TaskStep(TaskAct act, Set<TaskState> from, TaskState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public TaskAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(TaskState state) {
        return from.contains(state);
    }

    @Override
    public TaskState leadsTo() {
        return to;
    }

    /** Whether who takes it must say why. */
    public boolean needsReason() {
        return this == SEND_BACK || this == CANCEL || this == REOPEN || this == HAND_OVER;
    }

    /** Whether the lead unit takes it; else the unit that gave the task. */
    public boolean isOfLead() {
        return this == ACCEPT || this == REPORT_DONE;
    }

    /** Whether the task ends or rests with it, so that no part of it may still be open. */
    public boolean needsPartsOver() {
        return this == REPORT_DONE || this == CONFIRM || this == CANCEL;
    }

    /** Whether it brings the task to life, which the task it is a part of must still be. */
    public boolean needsLivingParent() {
        return this == ASSIGN || this == REOPEN;
    }
}
