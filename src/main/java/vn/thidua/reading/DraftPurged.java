package vn.thidua.reading;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A document set aside for thirty days was removed for good, its paper with it. */
public record DraftPurged(DraftId about, UnitId unit, String title, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
