package vn.thidua.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.task.application.TakingPlanTasks.Choice;

/** The tasks of a plan as the officer fills them in, one row each. */
public record PlanTasksForm(@Nullable List<Row> rows) {

    /** One row; only chosen ones are given out. */
    public record Row(
            @Nullable Boolean chosen,
            @Nullable String key,
            @Nullable String title,
            @Nullable UnitId lead,
            @Nullable List<UnitId> cooperating,
            @Nullable String dueOn,
            @Nullable String product) {

        boolean isChosen() {
            return Boolean.TRUE.equals(chosen) && key != null;
        }

        Choice choice() {
            return new Choice(
                    String.valueOf(key),
                    title,
                    lead,
                    cooperating == null ? List.of() : cooperating,
                    TaskForm.day(dueOn),
                    product);
        }
    }

    List<Choice> choices() {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(row -> row != null && row.isChosen())
                        .map(Row::choice)
                        .toList();
    }

    @Nullable
    Row of(String key) {
        return rows == null
                ? null
                : rows.stream()
                        .filter(row -> row != null && key.equals(row.key()))
                        .findFirst()
                        .orElse(null);
    }
}
