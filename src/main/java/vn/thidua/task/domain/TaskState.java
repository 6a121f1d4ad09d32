package vn.thidua.task.domain;

/** Where a task stands. Whether it is late is the calendar's answer, not a state. */
public enum TaskState {
    /** Being written by the unit that will give it; the others do not see it yet. */
    DRAFT,
    ASSIGNED,
    /** The lead unit said that it has it. */
    IN_PROGRESS,
    /** The lead unit says it is done; the unit that gave it decides. */
    REPORTED,
    DONE,
    CANCELLED;

    /** Whether the lead unit still has to do something. */
    public boolean isOpen() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
