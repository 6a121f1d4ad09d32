package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Offices;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Refusal;

/** Giới hạn của đợt: its time, who decides, and no more of an award approved than it allows, two officers at once included. */
@Component
class Limits {

    private final Rounds rounds;
    private final NominationQueries queries;
    private final Units units;

    Limits(Rounds rounds, NominationQueries queries, Units units) {
        this.rounds = rounds;
        this.queries = queries;
        this.units = units;
    }

    /** A returned dossier comes back also after the round's last day. */
    void requireTaking(Nomination nomination, LocalDate day) {
        rounds.get(nomination.round()).requireTaking(day);
    }

    /** Whether the head of the unit whose round it is decides. */
    boolean isDecidedHere(Nomination nomination) {
        return nomination.asked().office()
                == Offices.of(units.get(nomination.decider()).kind());
    }

    /** Whether a dossier made from it lies in a round above. */
    boolean isRaised(Nomination nomination) {
        return queries.raisedAs(nomination.id()).isPresent();
    }

    void requireNotRaised(Nomination nomination) {
        if (isRaised(nomination)) {
            throw Refusal.because(
                    NominationReason.LIES_ABOVE, nomination.nominee().name());
        }
    }

    /** Locks the round until the transaction ends. */
    void requireRoom(Nomination nomination) {
        var round = rounds.locked(nomination.round());
        var award = nomination.asked().award();
        var subject = nomination.nominee().subject();
        var offer = round.offer(award, subject).orElse(null);
        var most = offer == null ? OptionalInt.empty() : round.most(offer);
        if (most.isPresent() && queries.approved(round.id(), award, subject) >= most.getAsInt()) {
            throw Refusal.because(
                    RoundReason.FULL,
                    nomination.nominee().name(),
                    "@eligibility.award." + award,
                    "@nomination.subject." + subject,
                    most.getAsInt());
        }
    }
}
