package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/**
 * A round was opened, rewritten, closed or opened again.
 *
 * @param what "OPENED", "CHANGED", "CLOSED" or "REOPENED"
 */
public record RoundKept(
        RoundId about, UnitId place, String name, String what, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, "@nomination.round.what." + what);
    }
}
