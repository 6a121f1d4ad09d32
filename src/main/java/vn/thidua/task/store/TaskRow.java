package vn.thidua.task.store;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.task.TaskId;
import vn.thidua.task.domain.Priority;
import vn.thidua.task.domain.TaskState;
import vn.thidua.task.domain.Timing;

/**
 * One task as lists show it.
 *
 * @param unit the unit that gave it
 * @param progress what it counts: 100 once it is confirmed
 * @param parts how many tasks it has under it
 * @param total how many there are in all where this row was one of a page
 */
public record TaskRow(
        TaskId id,
        String title,
        @Nullable String product,
        Priority priority,
        UnitId unit,
        UnitId lead,
        @Nullable CampaignId campaign,
        @Nullable LocalDate dueOn,
        @Nullable String dueText,
        int progress,
        TaskState state,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate assignedOn,
        long parts,
        long total) {

    public Timing timing(LocalDate today) {
        return Timing.of(state, dueOn, finishedOn, today);
    }

    public Stream<UnitId> units() {
        return Stream.of(unit, lead);
    }
}
