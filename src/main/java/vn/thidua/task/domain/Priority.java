package vn.thidua.task.domain;

/** Mức độ: how a task presses, the most pressing first. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL
}
