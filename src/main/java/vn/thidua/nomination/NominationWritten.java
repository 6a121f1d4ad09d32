package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A dossier was begun or rewritten.
 *
 * @param award code
 */
public record NominationWritten(
        NominationId about, UnitId place, String name, String award, boolean begun, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, "@eligibility.award." + award, begun ? "@nomination.begun" : "@nomination.rewritten");
    }
}
