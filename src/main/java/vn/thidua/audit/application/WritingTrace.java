package vn.thidua.audit.application;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.domain.Entry;
import vn.thidua.audit.domain.Log;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Json;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Duty;

/** Ghi nhật ký: one line per event, in the transaction that caused it. No change without a trace, nor the reverse. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WritingTrace {

    private final Log log;
    private final Caller caller;
    private final Units units;
    private final OnDisk disk;
    private final JsonMapper json;

    WritingTrace(Log log, Caller caller, Units units, OnDisk disk, JsonMapper json) {
        this.log = log;
        this.caller = caller;
        this.units = units;
        this.disk = disk;
        this.json = json;
    }

    @EventListener
    public void write(DomainEvent event) {
        awaitDiskAfterCommit();
        log.save(new Entry(
                null,
                event.at(),
                event.by().account(),
                event.by().name(),
                duties(event.by()),
                event.by().unit(),
                units.find(new UnitId(event.by().unit())).map(Unit::shortName).orElse(null),
                event.place() == null ? null : event.place().value(),
                room(event),
                event.getClass().getSimpleName(),
                event.about().value(),
                new Json(json.writeValueAsString(event.details())),
                new Json(json.writeValueAsString(event.changes())),
                caller.address().orElse(null)));
    }

    /** Once for each transaction, however many entries it writes. */
    private void awaitDiskAfterCommit() {
        var waiting = new Waiting(disk);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(waiting)) {
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
    }

    /** The end of a transaction that wrote to the log. */
    private record Waiting(OnDisk disk) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            disk.await();
        }
    }

    private static List<String> duties(Actor by) {
        return by.duties().stream().map(Duty::code).sorted().toList();
    }

    /** vn.thidua.<room>.… */
    private static String room(DomainEvent event) {
        return event.getClass().getPackageName().split("\\.")[2];
    }
}
