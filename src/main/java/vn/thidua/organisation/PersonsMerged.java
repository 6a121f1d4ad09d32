package vn.thidua.organisation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Two records of one person became one; the duplicate keeps its id and leads to it. */
public record PersonsMerged(PersonId about, String name, PersonId duplicate, String duplicateName, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(name, duplicateName);
    }
}
