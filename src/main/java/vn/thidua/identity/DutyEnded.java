package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person's duty at a unit was given an end. */
public record DutyEnded(AccountId about, String name, DutyName duty, String unit, LocalDate to, Actor by, Instant at)
        implements DomainEvent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, DAY.format(to));
    }
}
