package vn.thidua.council.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.council.MeetingStepTaken;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.notification.Audience;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Tells what happened, and when. */
@Component
class CouncilNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** As fine as the database keeps it, so that what is sealed is what is read again. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void of(DomainEvent event) {
        events.publishEvent(event);
    }

    void step(Meeting meeting, MeetingStep step, @Nullable String seal, Actor by) {
        of(new MeetingStepTaken(
                meeting.id(),
                step.name(),
                meeting.unit(),
                meeting.number(),
                meeting.heldOn(),
                meeting.standing().reason(),
                seal == null ? "" : seal,
                List.of(new Audience(meeting.unit(), CouncilAct.SEE_COUNCIL)),
                by,
                meeting.standing().since()));
    }
}
