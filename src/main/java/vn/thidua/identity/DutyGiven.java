package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, DAY.format(from), to == null ? "" : DAY.format(to));
    }
}
