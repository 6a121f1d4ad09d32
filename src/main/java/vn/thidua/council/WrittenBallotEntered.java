package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** The secretary put the written ballot of a member into the box. That it was done is told, not what it says. */
public record WrittenBallotEntered(MeetingId about, UnitId place, String member, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(member);
    }
}
