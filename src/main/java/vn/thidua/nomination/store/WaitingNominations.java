package vn.thidua.nomination.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Office;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.store.Tallies.Tally;
import vn.thidua.organisation.UnitId;

/** What waits for a unit, round by round. */
@Component
public class WaitingNominations {

    /** What is to be done. */
    public enum Why {
        MEND,
        RECEIVE,
        APPRAISE,
        TABLE,
        CONCLUDE,
        FORWARD
    }

    /**
     * So many dossiers of a round that stand in a state.
     *
     * @param office who decides those that are agreed to; null for others
     * @param closesOn of the round
     */
    public record Waiting(
            Why why,
            RoundId roundId,
            String round,
            ReviewState state,
            @Nullable Office office,
            long dossiers,
            LocalDate closesOn) {

        /** A day to be kept: the unit mends before the round closes. */
        public @Nullable LocalDate dueOn() {
            return why == Why.MEND ? closesOn : null;
        }

        private Waiting with(long number) {
            return new Waiting(why, roundId, round, state, office, number, closesOn);
        }
    }

    private static final int MOST = 50;
    private static final Comparator<Waiting> FIRST_CLOSING_FIRST = Comparator.comparing(Waiting::closesOn)
            .thenComparing(Waiting::round)
            .thenComparing(Waiting::why)
            .thenComparing(Waiting::office, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** @param state of dossiers the unit mends; null: a round it runs itself */
    private record Line(
            RoundId id,
            String name,
            LocalDate closesOn,
            @Nullable ReviewState state,
            long dossiers) {}

    private final JdbcClient db;
    private final Tallies tallies;

    WaitingNominations(JdbcClient db, Tallies tallies) {
        this.db = db;
        this.tallies = tallies;
    }

    /** What the unit mends, and what it handles in the rounds it runs; the rounds that close first first. */
    public List<Waiting> of(UnitId unit) {
        return db.sql("""
                        select r.id, r.name, r.closes_on, n.state, count(*) as dossiers
                        from nomination.nomination n
                        join nomination.round r on r.id = n.round
                        where n.unit = :unit and n.state = 'RETURNED'
                        group by r.id, n.state
                        union all
                        select id, name, closes_on, null, 0
                        from nomination.round
                        where unit = :unit
                        """).param("unit", unit.value()).query(Line.class).list().stream()
                .flatMap(line -> line.state() == null ? handled(line) : Stream.of(mended(line, line.state())))
                .sorted(FIRST_CLOSING_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Waiting mended(Line line, ReviewState state) {
        return new Waiting(Why.MEND, line.id(), line.name(), state, null, line.dossiers(), line.closesOn());
    }

    private Stream<Waiting> handled(Line round) {
        var dossiers = new TreeMap<Waiting, Long>(FIRST_CLOSING_FIRST.thenComparing(Waiting::state));
        for (var tally : tallies.of(round.id())) {
            var why = why(tally);
            if (why != null) {
                var office = why == Why.FORWARD ? tally.standing().office() : null;
                var kind = new Waiting(why, round.id(), round.name(), tally.state(), office, 0, round.closesOn());
                dossiers.merge(kind, tally.dossiers(), Long::sum);
            }
        }
        return dossiers.entrySet().stream().map(entry -> entry.getKey().with(entry.getValue()));
    }

    private static @Nullable Why why(Tally tally) {
        return switch (tally.state()) {
            case SUBMITTED -> Why.RECEIVE;
            case RECEIVED -> Why.APPRAISE;
            case APPRAISED -> tally.standing().byCouncil() ? Why.TABLE : Why.CONCLUDE;
            case APPROVED -> Why.FORWARD;
            default -> null;
        };
    }
}
