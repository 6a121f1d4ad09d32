package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A line of a task's checklist was added, ticked or opened again. */
public record ChecklistChanged(TaskId about, UnitId place, String title, int done, int lines, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(title, Integer.toString(done), Integer.toString(lines));
    }
}
