package vn.thidua.identity;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Who holds this duty may sign in without a second factor again. */
public record SecondFactorFreed(UnitId about, String duty, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@identity.duty." + duty);
    }
}
