package vn.thidua.reading;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A document set aside was taken up again. */
public record DraftRestored(DraftId about, UnitId unit, String title, Actor by, Instant at) implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
