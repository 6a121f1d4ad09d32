package vn.thidua.commendation;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A rule of the province begins to hold. */
public record LocalRuleWritten(LocalRuleId about, UnitId unit, String wording, String since, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(wording, since);
    }
}
