package vn.thidua.task.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.DomainEvent;

/** Tells what happened: when, where, and by which names. */
@Component
class TaskNews {

    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskNews(Units units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String name(UnitId unit) {
        return units.get(unit).shortName();
    }

    void of(DomainEvent event) {
        events.publishEvent(event);
    }
}
