package vn.thidua.audit;

import java.time.Instant;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** Someone asked to have the log's chain walked now. */
public record InspectionAsked(UnitId about, Actor by, Instant at) implements DomainEvent {

    @Override
    public Id place() {
        return about;
    }
}
