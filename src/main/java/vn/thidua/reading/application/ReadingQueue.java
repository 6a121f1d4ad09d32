package vn.thidua.reading.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.reading.DraftId;

/** Documents waiting to be read in the background. Queueing joins the caller's transaction. */
@Component
class ReadingQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("read-paper");

    private final ObjectProvider<SchedulerClient> scheduler;

    ReadingQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** At once; the scheduler lives on the wall clock, whatever day the program's clock shows. */
    void add(DraftId draft) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TASK.instance(draft.value().toString()).build(),
                        Instant.ofEpochMilli(System.currentTimeMillis()));
    }
}
