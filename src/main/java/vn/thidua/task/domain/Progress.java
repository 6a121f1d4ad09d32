package vn.thidua.task.domain;

import java.util.Collection;

/**
 * Tiến độ: what a task with parts has done is the mean of its parts, each counting the same, cancelled ones left out and
 * rounded down, so that it says 100 only when every part is done. A part confirmed as done counts 100.
 */
public final class Progress {

    private Progress() {}

    /** The progress of a task from its parts; its own stays where no part counts. */
    public static int of(Task whole, Collection<Task> parts) {
        return (int) Math.floor(parts.stream()
                .filter(Progress::counts)
                .mapToInt(Task::worth)
                .average()
                .orElse(whole.progress()));
    }

    /** Whether a task has parts that make its progress, so that it cannot be typed. */
    public static boolean isMade(Collection<Task> parts) {
        return parts.stream().anyMatch(Progress::counts);
    }

    private static boolean counts(Task part) {
        return part.state() != TaskState.CANCELLED && part.state() != TaskState.DRAFT;
    }
}
