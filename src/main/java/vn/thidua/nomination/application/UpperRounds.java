package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** The rounds of the units above one. */
@Component
class UpperRounds {

    private final Rounds rounds;
    private final RoundQueries queries;
    private final NominationQueries nominations;
    private final Units units;

    UpperRounds(Rounds rounds, RoundQueries queries, NominationQueries nominations, Units units) {
        this.rounds = rounds;
        this.queries = queries;
        this.nominations = nominations;
        this.units = units;
    }

    List<Taking> taking(UnitId unit, LocalDate day) {
        var above = above(unit);
        return above.isEmpty() ? List.of() : queries.taking(above, day);
    }

    /** A round of a unit above the person's that takes dossiers on the day. */
    Round of(RoundId id, LocalDate day, Actor by) {
        var round = rounds.get(id);
        if (!above(new UnitId(by.unit())).contains(round.unit())) {
            throw new NoSuchElementException("round above " + id.value());
        }
        round.requireTaking(day);
        return round;
    }

    /** Only what was sent on, or decided after that, can lie above. */
    Optional<NominationId> raisedAs(Nomination nomination) {
        return switch (nomination.state()) {
            case FORWARDED, AWARDED, DECLINED, REVOKED -> nominations.raisedAs(nomination.id());
            default -> Optional.empty();
        };
    }

    private List<UnitId> above(UnitId unit) {
        var above = new ArrayList<UnitId>();
        for (Optional<UnitId> next = units.get(unit).superior();
                next.isPresent();
                next = next.map(units::get).flatMap(Unit::superior)) {
            above.add(next.get());
        }
        return above;
    }
}
