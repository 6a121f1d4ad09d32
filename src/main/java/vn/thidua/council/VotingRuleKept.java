package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** A rule of voting was set for a unit and those below it, or ended. */
public record VotingRuleKept(
        VotingRuleId about, UnitId place, String kind, String reason, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public VotingRuleKept {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of("@council.rule." + kind, reason);
    }
}
