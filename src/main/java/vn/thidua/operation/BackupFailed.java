package vn.thidua.operation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A backup could not be made. */
public record BackupFailed(BackupId about, String failure, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@" + failure);
    }
}
