package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * A task was given out, accepted, reported done, confirmed, sent back, cancelled or given out again.
 *
 * @param step name of the {@code TaskStep}
 * @param place the unit that gave it
 * @param leadName the unit that leads
 */
public record TaskStepTaken(
        TaskId about,
        String step,
        UnitId place,
        String title,
        String leadName,
        @Nullable String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public TaskStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/tasks/" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of("@task.step." + step, title, leadName, reason == null ? "" : reason);
    }
}
