package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A unit told how far its work on a task is. */
public record WorkReported(
        TaskId about,
        UnitId place,
        String title,
        String unitName,
        @Nullable Integer percent,
        int papers,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(title, unitName, percent == null ? "–" : percent + "%", Integer.toString(papers));
    }
}
