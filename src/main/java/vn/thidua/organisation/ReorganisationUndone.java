package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A reorganisation that had not begun was taken back. */
public record ReorganisationUndone(UnitId about, String basis, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(basis);
    }
}
