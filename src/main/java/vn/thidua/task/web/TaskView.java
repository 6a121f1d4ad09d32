package vn.thidua.task.web;

/** One way to look at tasks, with a page of its own. */
public enum TaskView {
    LIST("/tasks"),
    BOARD("/tasks/board"),
    CALENDAR("/tasks/calendar"),
    TIMELINE("/tasks/timeline");

    private final String path;

    TaskView(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
