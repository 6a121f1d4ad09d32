package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/** The log of a unit and those below left the program as a file. */
public record LogExported(UnitId about, String form, Actor by, Instant at) implements DomainEvent {

    @Override
    public Id place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(form);
    }
}
