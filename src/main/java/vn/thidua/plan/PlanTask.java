package vn.thidua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nhiệm vụ: something the plan asks to be done.
 *
 * @param label path of printed numbers ("II.4.a"), null where there is none
 * @param parent key of the task it belongs under
 * @param units the units named to do it, as written
 */
public record PlanTask(
        String key,
        @Nullable String label,
        String text,
        @Nullable String field,
        List<String> units,
        @Nullable String parent,
        @Nullable Passage passage,
        double certainty,
        @Nullable Doubt doubt) {

    public PlanTask {
        units = List.copyOf(units);
    }
}
