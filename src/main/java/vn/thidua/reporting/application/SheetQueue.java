package vn.thidua.reporting.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.domain.SheetState;
import vn.thidua.shared.Actor;

/** Workbooks waiting for the program, for the person who asked. Joins the caller's transaction. */
@Component
class SheetQueue {

    static final TaskDescriptor<Actor> TASK = TaskDescriptor.of("report-sheets", Actor.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    SheetQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void check(SheetBatchId batch, Actor by) {
        add(batch, SheetState.CHECKING, by);
    }

    void save(SheetBatchId batch, Actor by) {
        add(batch, SheetState.SAVING, by);
    }

    void undo(SheetBatchId batch, Actor by) {
        add(batch, SheetState.UNDOING, by);
    }

    /** Due since ever, so at once, whatever day the program's clock shows. */
    private void add(SheetBatchId batch, SheetState state, Actor by) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TASK.instance(batch.value() + ":" + state + ":" + UUID.randomUUID())
                                .data(by)
                                .build(),
                        Instant.EPOCH);
    }
}
