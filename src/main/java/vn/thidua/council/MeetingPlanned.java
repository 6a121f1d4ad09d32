package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/** A meeting of a council was planned. */
public record MeetingPlanned(MeetingId about, UnitId place, int number, LocalDate heldOn, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(String.valueOf(number), Days.written(heldOn));
    }
}
