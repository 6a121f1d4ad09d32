package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * Nhiệm vụ trong kế hoạch: something a plan wants done, as it stands in the plan.
 *
 * @param key names it within its plan, the same each time it is asked for
 * @param label its number there, "III.1"
 * @param units those named to do it that are known here, the first named first
 * @param named all those named, as written
 * @param dueOn the day of the deadline that stands in the same words
 * @param dueText that deadline as written
 */
public record PlannedTask(
        String key,
        @Nullable String label,
        String text,
        List<UnitId> units,
        List<String> named,
        @Nullable LocalDate dueOn,
        @Nullable String dueText) {

    public PlannedTask {
        units = List.copyOf(units);
        named = List.copyOf(named);
    }
}
