package vn.thidua.nomination.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.DossierChanged;
import vn.thidua.nomination.NominationStepTaken;
import vn.thidua.nomination.NominationWritten;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.notification.Audience;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

/** Tells what happened to rounds and dossiers, and when. */
@Component
class NominationNews {

    private final ApplicationEventPublisher events;
    private final NominationWords words;
    private final Clock clock;

    NominationNews(ApplicationEventPublisher events, NominationWords words, Clock clock) {
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void of(DomainEvent event) {
        events.publishEvent(event);
    }

    /** What the unit did the standing body hears, what came of it the unit hears. */
    void step(Nomination moved, ReviewStep step, Actor by) {
        var told = step.isOfProposer()
                ? new Audience(moved.decider(), NominationAct.RECEIVE_NOMINATION)
                : new Audience(moved.unit(), NominationAct.PREPARE_NOMINATION);
        boolean heard = step != ReviewStep.WITHDRAW || moved.handling().receivedOn() != null;
        of(new NominationStepTaken(
                moved.id(),
                step.name(),
                moved.unit(),
                moved.nominee().name(),
                moved.asked().award(),
                moved.standing().reason(),
                heard ? List.of(told) : List.of(),
                by,
                moved.standing().since()));
    }

    /** @param begun whether it is new */
    void written(Nomination nomination, boolean begun, Actor by) {
        of(new NominationWritten(
                nomination.id(),
                nomination.unit(),
                nomination.nominee().name(),
                nomination.asked().award(),
                begun,
                by,
                now()));
    }

    /** One thing that became another; an empty side means there was or is nothing. */
    Change change(String key, String before, String after) {
        return new Change(words.said(key), before.isEmpty() ? null : before, after.isEmpty() ? null : after);
    }

    String said(String key) {
        return words.said(key);
    }

    /** @param key of the name of what changed */
    void changed(Nomination nomination, String key, String before, String after, Actor by) {
        of(new DossierChanged(
                nomination.id(),
                nomination.unit(),
                nomination.nominee().name(),
                List.of(change(key, before, after)),
                by,
                now()));
    }
}
