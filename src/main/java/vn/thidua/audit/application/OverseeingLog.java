package vn.thidua.audit.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.InspectionAsked;
import vn.thidua.audit.LogExported;
import vn.thidua.audit.domain.AuditAct;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** What an overseer does with the log beyond reading it, each act itself told to the log. */
@Service
@Transactional
public class OverseeingLog {

    private final Permission permission;
    private final InspectionQueue queue;
    private final SealingHead sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverseeingLog(
            Permission permission,
            InspectionQueue queue,
            SealingHead sealing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permission = permission;
        this.queue = queue;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    public void inspect(Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(AuditAct.INSPECT_LOG, by, unit);
        events.publishEvent(new InspectionAsked(unit, by, clock.instant()));
        queue.add();
    }

    /** Before the first line leaves: that it leaves is written down, and the head is sealed. */
    public void export(UnitId unit, String form, Actor by) {
        permission.require(AuditAct.EXPORT_LOG, by, unit);
        events.publishEvent(new LogExported(unit, form, by, clock.instant()));
        sealing.keep();
    }
}
