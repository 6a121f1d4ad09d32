package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** What lies in a dossier changed: a paper, a remark, its posting, another answer to a rule. */
public record DossierChanged(NominationId about, UnitId place, String name, List<Change> changes, Actor by, Instant at)
        implements DomainEvent {

    public DossierChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> details() {
        return List.of(name);
    }
}
