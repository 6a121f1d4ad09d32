package vn.thidua.operation.application;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.operation.BackupId;
import vn.thidua.platform.ClockConfiguration;

/** Việc chạy nền: what the program does by itself, as the scheduler keeps it. The scheduler lives on the wall clock. */
@Component
public class WorkQueue {

    static final TaskDescriptor<Void> BACKUP = TaskDescriptor.of("backup-now");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock wall = ClockConfiguration.wall();

    WorkQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** One piece of work: when it runs next, and how it went before. */
    public record Work(
            String task,
            String instance,
            Instant next,
            boolean running,
            int failures,
            @Nullable Instant failedAt) {

        public boolean hasFailed() {
            return failures > 0;
        }
    }

    void add(BackupId backup) {
        scheduler
                .getObject()
                .scheduleIfNotExists(BACKUP.instance(backup.value().toString()).build(), wall.instant());
    }

    public List<Work> all() {
        return scheduler.getObject().getScheduledExecutions().stream()
                .map(WorkQueue::work)
                .sorted(Comparator.comparing(Work::hasFailed).reversed().thenComparing(Work::next))
                .toList();
    }

    /** False when it is gone or running. */
    boolean hurry(String task, String instance) {
        var known = all().stream()
                .anyMatch(work -> work.task().equals(task) && work.instance().equals(instance) && !work.running());
        return known && scheduler.getObject().reschedule(TaskInstanceId.of(task, instance), wall.instant());
    }

    private static Work work(ScheduledExecution<Object> execution) {
        return new Work(
                execution.getTaskInstance().getTaskName(),
                execution.getTaskInstance().getId(),
                execution.getExecutionTime(),
                execution.isPicked(),
                execution.getConsecutiveFailures(),
                execution.getLastFailure());
    }
}
