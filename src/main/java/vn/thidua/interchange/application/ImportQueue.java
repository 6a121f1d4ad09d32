package vn.thidua.interchange.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.interchange.domain.SheetImport;
import vn.thidua.shared.Actor;

/** Imports waiting for the program: to be checked, saved or undone, for the person who asked. Joins the caller's transaction. */
@Component
class ImportQueue {

    static final TaskDescriptor<Actor> TASK = TaskDescriptor.of("import-list", Actor.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    ImportQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** Due since ever, so at once, whatever day the program's clock shows. */
    void add(SheetImport one, Actor by) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TASK.instance(one.id().value() + ":" + one.state())
                                .data(by)
                                .build(),
                        Instant.EPOCH);
    }
}
