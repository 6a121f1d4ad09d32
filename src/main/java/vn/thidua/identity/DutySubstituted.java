package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Thay thế, ủy quyền: a person was charged with the duty of another at a unit, from a day to a day.
 *
 * @param replaced full name of the person whose duty it is
 */
public record DutySubstituted(
        AccountId about,
        String name,
        DutyName duty,
        String unit,
        LocalDate from,
        LocalDate to,
        String replaced,
        Actor by,
        Instant at)
        implements DomainEvent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, DAY.format(from), DAY.format(to), replaced);
    }
}
