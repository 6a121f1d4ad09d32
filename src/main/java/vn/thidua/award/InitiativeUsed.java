package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * It was recorded that an initiative had served for an award already.
 *
 * @param award key of the award's name
 */
public record InitiativeUsed(
        FactId about, UnitId unit, String title, String award, int year, String paper, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(title, "@" + award, String.valueOf(year), paper);
    }
}
