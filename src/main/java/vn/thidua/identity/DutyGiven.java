package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/** A person was charged with a duty at a unit for a time. */
public record DutyGiven(
        AccountId about,
        String name,
        DutyName duty,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, Days.written(from), to == null ? "" : Days.written(to));
    }
}
