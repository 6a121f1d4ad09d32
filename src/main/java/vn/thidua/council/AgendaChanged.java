package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** Something was put on an agenda or taken off, or a member was kept out of a vote on it. */
public record AgendaChanged(MeetingId about, UnitId place, String title, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public AgendaChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
