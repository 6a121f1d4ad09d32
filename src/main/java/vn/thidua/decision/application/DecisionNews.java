package vn.thidua.decision.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.decision.DecisionStepTaken;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.notification.Audience;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** Tells what happened to decisions, and when. */
@Component
class DecisionNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** As fine as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void of(DomainEvent event) {
        events.publishEvent(event);
    }

    /** The leader hears of what is submitted, the officers of what comes back. */
    void step(Decision after, List<DecidedAward> listed, DecisionStep step, Actor by) {
        var told =
                switch (step) {
                    case SUBMIT, WITHDRAW -> List.of(new Audience(after.unit(), DecisionAct.SIGN_DECISION));
                    case RETURN -> List.of(new Audience(after.unit(), DecisionAct.DRAFT_DECISION));
                    default -> List.<Audience>of();
                };
        var reason = after.standing().reason();
        of(new DecisionStepTaken(
                after.id(),
                after.unit(),
                step.name(),
                Placeholder.subject(after.words().subject(), listed),
                reason == null ? "" : reason,
                told,
                by,
                after.standing().since()));
    }
}
