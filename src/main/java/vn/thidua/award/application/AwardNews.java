package vn.thidua.award.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCorrected;
import vn.thidua.award.AwardRevoked;
import vn.thidua.award.AwardsEntered;
import vn.thidua.award.AwardsWithdrawn;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.eligibility.Phrase;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Tells what became of awards. */
@Component
class AwardNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void entered(EnteredAward first, int awards, Actor by) {
        var unit = by.isSystem() ? first.unit() : new UnitId(by.unit());
        events.publishEvent(new AwardsEntered(unit, awards, first.decision(), by, now()));
    }

    void withdrawn(UnitId unit, int awards, Actor by) {
        events.publishEvent(new AwardsWithdrawn(unit, awards, by, now()));
    }

    void became(EnteredAward after, Actor by) {
        events.publishEvent(new AwardRevoked(
                after.id(),
                after.unit(),
                after.name(),
                AwardCodes.key(after.award()),
                after.year(),
                Phrase.naming(after.standing()).key(),
                Objects.requireNonNull(after.standingDecision()),
                Objects.requireNonNull(after.standingOn()),
                Objects.requireNonNull(after.standingReason()),
                by,
                now()));
    }

    /** Nothing when the name was right already. */
    void corrected(EnteredAward before, EnteredAward after, String reason, Actor by) {
        if (!after.name().equals(before.name())) {
            events.publishEvent(new AwardCorrected(
                    after.id(),
                    after.unit(),
                    AwardCodes.key(after.award()),
                    after.year(),
                    before.name(),
                    after.name(),
                    reason.strip(),
                    by,
                    now()));
        }
    }
}
