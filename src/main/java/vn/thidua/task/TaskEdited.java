package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** The words, the day or the units of a task were changed. */
public record TaskEdited(TaskId about, UnitId place, String title, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public TaskEdited {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
