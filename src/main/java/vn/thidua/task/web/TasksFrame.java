package vn.thidua.task.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.task.domain.Timing;
import vn.thidua.task.store.TaskRow;

/**
 * What every view of tasks shares.
 *
 * @param names of the units on the page
 * @param campaign name of the campaign whose tasks alone are shown
 * @param mayWrite whether this person gives out tasks
 */
public record TasksFrame(
        TasksForm form,
        TaskView view,
        Map<UnitId, String> names,
        @Nullable String campaign,
        boolean mayWrite,
        LocalDate today) {

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    public Timing timing(TaskRow row) {
        return row.timing(today);
    }

    public boolean isEmpty(Collection<TaskRow> rows) {
        return rows.isEmpty() && !form.narrows();
    }
}
