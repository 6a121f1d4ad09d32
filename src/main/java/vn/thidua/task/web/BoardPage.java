package vn.thidua.task.web;

import java.util.List;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.TaskStep;
import vn.thidua.task.store.TaskRow;

/**
 * Bảng công việc: tasks in columns by state, moved by the buttons of their steps.
 *
 * @param shown the column a phone shows
 */
public record BoardPage(TasksFrame frame, List<Column> columns, TaskState shown) {

    /** Cards in one column of the board. */
    static final int MOST = 30;

    /** The tasks in one state; {@code total} of them in all. */
    public record Column(TaskState state, long total, List<Card> cards) {

        public long more() {
            return total - cards.size();
        }
    }

    /** One task on the board with the steps this person may take. */
    public record Card(TaskRow task, List<TaskStep> steps) {}
}
