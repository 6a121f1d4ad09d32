package vn.thidua.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Refusal;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.TaskState;

/**
 * The form of a task.
 *
 * @param task the task whose words are changed; null for a new one
 * @param campaign name of the campaign it belongs to
 * @param parent title of the task it is a part of
 * @param refusal why it was not taken
 */
public record TaskFormPage(
        TaskForm form,
        @Nullable Task task,
        @Nullable String campaign,
        @Nullable String parent,
        List<Unit> leads,
        List<Unit> helpers,
        @Nullable Refusal refusal) {

    public boolean leadStays() {
        return task != null && task.state() != TaskState.DRAFT;
    }

    public String action() {
        return task == null ? "/tasks" : "/tasks/" + task.id().value() + "/edit";
    }

    public String back() {
        return task == null ? "/tasks" : "/tasks/" + task.id().value();
    }
}
