package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A unit wrote a task that it means to give out. */
public record TaskWritten(TaskId about, UnitId place, String title, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
