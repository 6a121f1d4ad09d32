package vn.thidua.operation;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person took a backup away as a file. */
public record BackupTaken(BackupId about, String file, Actor by, Instant at) implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(file);
    }
}
