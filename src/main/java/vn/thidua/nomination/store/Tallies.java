package vn.thidua.nomination.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.data.relational.core.mapping.event.AbstractRelationalEventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.ReviewState;

/**
 * How many dossiers of a round stand where, kept until one of them is saved: every page of a queue shows it, and counting a
 * round of thousands costs more than the page. A transaction that writes counts for itself.
 */
@Component
public class Tallies extends AbstractRelationalEventListener<Nomination> {

    private static final int MOST_ROUNDS = 2_000;
    private static final Duration UNUSED = Duration.ofHours(1);

    /**
     * So many dossiers alike.
     *
     * @param arrived whether the unit that runs the round sees them: sent in, or returned by it
     */
    public record Tally(
            ReviewState state,
            String award,
            Subject subject,
            Office office,
            boolean byCouncil,
            boolean arrived,
            long dossiers) {}

    /** @param before what had been saved when the counting began */
    private record Kept(List<Tally> tallies, long before) {}

    private final AtomicLong saves = new AtomicLong();
    private final Map<RoundId, Long> lastSaved = new ConcurrentHashMap<>();
    private final Cache<RoundId, Kept> kept = Caffeine.newBuilder()
            .maximumSize(MOST_ROUNDS)
            .expireAfterAccess(UNUSED)
            .build();
    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /** Nobody waits for another's counting: those who wait would hold the connections it needs. */
    public List<Tally> of(RoundId round) {
        boolean writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (writes) {
            return counted(round);
        }
        var known = kept.getIfPresent(round);
        if (known == null || known.before() < lastSaved.getOrDefault(round, 0L)) {
            long before = saves.get();
            known = new Kept(counted(round), before);
            kept.put(round, known);
        }
        return known.tallies();
    }

    private List<Tally> counted(RoundId round) {
        return db.sql("""
                        select state, award, subject, office, by_council,
                               state not in ('DRAFT', 'RETURNED') or unit = decider or received_on is not null as arrived,
                               count(*) as dossiers
                        from nomination.nomination
                        where round = :round
                        group by state, award, subject, office, by_council, arrived
                        """).param("round", round.value()).query(Tally.class).list();
    }

    /** Told when others can see the change; what was counted before is counted anew. */
    @Override
    protected void onAfterSave(AfterSaveEvent<Nomination> saved) {
        var round = saved.getEntity().round();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            lastSaved.merge(round, saves.incrementAndGet(), Math::max);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lastSaved.merge(round, saves.incrementAndGet(), Math::max);
            }
        });
    }
}
