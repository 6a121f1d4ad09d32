package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/** A person's duty at a unit was given an end. */
public record DutyEnded(AccountId about, String name, DutyName duty, String unit, LocalDate to, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, Days.written(to));
    }
}
