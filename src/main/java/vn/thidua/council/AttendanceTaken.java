package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** It was written down who came to a meeting. */
public record AttendanceTaken(MeetingId about, UnitId place, int present, int total, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(present), String.valueOf(total));
    }
}
