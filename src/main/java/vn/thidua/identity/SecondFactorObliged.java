package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Duty;

/** From a day on, who holds this duty at any unit must have a second factor. */
public record SecondFactorObliged(UnitId about, Duty duty, LocalDate since, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@identity.duty." + duty, Days.written(since));
    }
}
