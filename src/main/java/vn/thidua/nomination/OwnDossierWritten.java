package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/**
 * A dossier somebody prepares itself was begun, rewritten, or a paper came or went.
 *
 * @param place the unit that is to endorse it
 * @param award code
 */
public record OwnDossierWritten(
        OwnDossierId about,
        UnitId place,
        String name,
        String award,
        boolean begun,
        List<Change> changes,
        Actor by,
        Instant at)
        implements DomainEvent {

    public OwnDossierWritten {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(name, "@eligibility.award." + award, begun ? "@nomination.begun" : "@nomination.rewritten");
    }
}
