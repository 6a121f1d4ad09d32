package vn.thidua.audit.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The walk someone asked for; asking twice while one waits is asking once. */
@Component
class InspectionQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("inspect-audit-log-now");

    private final ObjectProvider<SchedulerClient> scheduler;

    InspectionQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** Long due, so it runs at once; the scheduler lives on the wall clock, whatever day the program's clock shows. */
    void add() {
        scheduler.getObject().scheduleIfNotExists(TASK.instance("now").build(), Instant.EPOCH);
    }
}
