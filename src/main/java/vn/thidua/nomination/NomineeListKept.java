package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A list of nominees was sent, made into dossiers or set aside.
 *
 * @param what "SENT", "WRITTEN" or "DISCARDED"
 * @param rows how many rows it was about
 */
public record NomineeListKept(
        NomineeListId about, UnitId place, String fileName, String what, int rows, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(fileName, "@nomination.list.what." + what, String.valueOf(rows));
    }
}
