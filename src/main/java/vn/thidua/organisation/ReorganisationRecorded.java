package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A reorganisation of units was recorded.
 *
 * @param about the unit of the person who recorded it
 * @param units how many units begin, change or end by it
 */
public record ReorganisationRecorded(UnitId about, String basis, int units, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(basis, String.valueOf(units));
    }
}
