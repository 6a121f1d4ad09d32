package vn.thidua.notification.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.platform.WallClock;

/** The day of the program and the time on the wall: what is said by the first is done by the second. */
@Component
class Moment {

    private final Clock clock;
    private final WallClock wall;
    private final ObjectProvider<SchedulerClient> scheduler;

    Moment(Clock clock, WallClock wall, ObjectProvider<SchedulerClient> scheduler) {
        this.clock = clock;
        this.wall = wall;
        this.scheduler = scheduler;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** In the background after a while, once this transaction is through; once for each instance. */
    void schedule(TaskInstance<?> task, Duration after) {
        scheduler.getObject().scheduleIfNotExists(task, wall.instant().plus(after));
    }
}
