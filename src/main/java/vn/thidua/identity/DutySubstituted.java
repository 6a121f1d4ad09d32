package vn.thidua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
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

    @Override
    public List<String> details() {
        return List.of(name, duty.told(), unit, Days.written(from), Days.written(to), replaced);
    }
}
