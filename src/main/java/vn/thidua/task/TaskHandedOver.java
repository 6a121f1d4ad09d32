package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Another unit leads a task from now on. */
public record TaskHandedOver(
        TaskId about,
        UnitId place,
        String title,
        String fromName,
        String toName,
        String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public TaskHandedOver {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/tasks/" + about.value();
    }

    @Override
    public List<String> details() {
        return List.of(title, fromName, toName, reason);
    }
}
