package vn.thidua.operation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Background work that had failed was sent to work again by a person. */
public record WorkTriedAgain(WorkId about, String task, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@operation.work." + task);
    }
}
