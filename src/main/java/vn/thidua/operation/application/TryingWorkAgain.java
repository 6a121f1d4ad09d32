package vn.thidua.operation.application;

import static vn.thidua.operation.domain.OperationAct.TRY_WORK_AGAIN;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.operation.WorkId;
import vn.thidua.operation.WorkTriedAgain;
import vn.thidua.shared.Actor;

/** Chạy lại: sends background work that failed to work at once. */
@Service
@Transactional
public class TryingWorkAgain {

    private final WorkQueue queue;
    private final WholeSystem whole;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TryingWorkAgain(WorkQueue queue, WholeSystem whole, ApplicationEventPublisher events, Clock clock) {
        this.queue = queue;
        this.whole = whole;
        this.events = events;
        this.clock = clock;
    }

    public void again(String task, String instance, Actor by) {
        whole.require(TRY_WORK_AGAIN, by);
        if (!queue.hurry(task, instance)) {
            throw new NoSuchElementException("work " + task + " " + instance);
        }
        events.publishEvent(new WorkTriedAgain(WorkId.of(task, instance), task, by, clock.instant()));
    }
}
