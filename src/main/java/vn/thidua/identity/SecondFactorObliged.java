package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Duty;

/** From a day on, who holds this duty at any unit must have a second factor. */
public record SecondFactorObliged(UnitId about, Duty duty, LocalDate since, Actor by, Instant at)
        implements DomainEvent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<String> details() {
        return List.of("@identity.duty." + duty, DAY.format(since));
    }
}
