package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Many facts of one kind were recorded from a list.
 *
 * @param about the unit of the person who brought the list
 * @param kind key of what kind of facts they are
 */
public record FactsRecorded(UnitId about, String kind, int facts, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(facts), "@" + kind);
    }
}
