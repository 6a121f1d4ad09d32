package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A list of people was taken out of the program.
 *
 * @param whole whether identity numbers stood in it whole
 */
public record PersonsExported(UnitId about, String unit, int people, boolean whole, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(
                String.valueOf(people), unit, whole ? "@organisation.numbers-whole" : "@organisation.numbers-masked");
    }
}
