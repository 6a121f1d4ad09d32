package vn.thidua.nomination.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.relational.core.mapping.event.AbstractRelationalEventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.IdArray;

/**
 * How many dossiers of a round stand where. Every page of a queue shows it, and counting a round of thousands costs more than
 * the page: where each dossier stands is kept, and asked anew of those that were saved since. A transaction that writes counts
 * for itself.
 */
@Component
public class Tallies extends AbstractRelationalEventListener<Nomination> {

    private static final int MOST_DOSSIERS = 500_000;
    /** Longer than what is counted is trusted, so that nothing is counted without the saves after it. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    /** Then all are counted anew, should another process or a hand at the database have changed them. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    /**
     * Where a dossier stands, as far as it is counted.
     *
     * @param unit that puts it forward
     * @param decider that runs the round
     * @param received whether the decider has ever received it
     */
    public record Standing(
            UnitId unit,
            UnitId decider,
            ReviewState state,
            String award,
            Subject subject,
            Office office,
            boolean byCouncil,
            boolean received) {

        /** Whether it has left the hands of who writes it. */
        boolean isOut() {
            return state != ReviewState.DRAFT && state != ReviewState.RETURNED;
        }
    }

    /** So many dossiers that stand alike. */
    public record Tally(Standing standing, long dossiers) {

        public ReviewState state() {
            return standing.state();
        }
    }

    private record Row(
            NominationId id,
            UnitId unit,
            UnitId decider,
            ReviewState state,
            String award,
            Subject subject,
            Office office,
            boolean byCouncil,
            boolean received) {

        Standing standing() {
            return new Standing(unit, decider, state, award, subject, office, byCouncil, received);
        }
    }

    /** @param till how many saves of the round it has in it */
    private record Kept(Map<NominationId, Standing> dossiers, List<Tally> tallies, long till) {

        static Kept of(Map<NominationId, Standing> dossiers, long till) {
            return new Kept(dossiers, tallied(dossiers.values()), till);
        }
    }

    private final Cache<RoundId, Saves> saves =
            Caffeine.newBuilder().expireAfterAccess(REMEMBERED).build();
    private final Cache<RoundId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_DOSSIERS)
            .<RoundId, Kept>weigher((round, one) -> 1 + one.dossiers().size())
            .expireAfter(Expiry.<RoundId, Kept>creating((round, one) -> TRUSTED))
            .build();
    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /** Nobody waits for another's counting: those who wait would hold the connections it needs. */
    public List<Tally> of(RoundId round) {
        boolean writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return writes ? tallied(all(round).values()) : known(round).tallies();
    }

    private Kept known(RoundId round) {
        var before = kept.getIfPresent(round);
        var since = saves.get(round, any -> new Saves()).since(before == null ? null : before.till());
        if (before != null && since.changed() != null && since.changed().isEmpty()) {
            return before;
        }
        var now = before == null || since.changed() == null
                ? Kept.of(all(round), since.till())
                : Kept.of(changed(before.dossiers(), since.changed()), since.till());
        return kept.asMap().merge(round, now, (there, own) -> there.till() > own.till() ? there : own);
    }

    private Map<NominationId, Standing> all(RoundId round) {
        return standings("round = :round", "round", round.value());
    }

    private Map<NominationId, Standing> changed(Map<NominationId, Standing> before, Collection<NominationId> ids) {
        var now = new HashMap<>(before);
        now.putAll(standings("id in (select unnest(cast(:ids as uuid[])))", "ids", IdArray.of(ids)));
        return now;
    }

    private Map<NominationId, Standing> standings(String which, String name, Object value) {
        return db.sql("""
                        select id, unit, decider, state, award, subject, office, by_council, received_on is not null as received
                        from nomination.nomination
                        where %s
                        """.formatted(which)).param(name, value).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::id, Row::standing));
    }

    private static List<Tally> tallied(Collection<Standing> dossiers) {
        return dossiers.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(alike -> new Tally(alike.getKey(), alike.getValue()))
                .toList();
    }

    /** Told when others can see the change. */
    @Override
    protected void onAfterSave(AfterSaveEvent<Nomination> saved) {
        var id = saved.getEntity().id();
        var round = saves.get(saved.getEntity().round(), any -> new Saves());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            round.add(id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                round.add(id);
            }
        });
    }
}
