package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * Facts recorded from a list were taken back.
 *
 * @param about the unit of the person who took them back
 * @param kind key of what kind of facts they are
 */
public record FactsWithdrawn(UnitId about, String kind, int facts, Actor by, Instant at) implements DomainEvent {

    @Override
    public UnitId place() {
        return about;
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(facts), "@" + kind);
    }
}
