package vn.thidua.commendation;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** A rule of the province holds for the last time on a day; dossiers of that day and before still find it. */
public record LocalRuleEnded(LocalRuleId about, UnitId unit, String wording, String lastDay, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of(wording, lastDay);
    }
}
