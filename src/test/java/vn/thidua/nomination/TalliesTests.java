package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.DemoTown;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.store.NominationFilter;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.Tallies;
import vn.thidua.nomination.store.Tallies.Tally;
import vn.thidua.nomination.store.WaitingNominations;
import vn.thidua.nomination.store.WaitingNominations.Why;

/** What is counted once shows every step that was taken since, to everybody. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TalliesTests extends NominationStory {

    /** More than the pool has connections. */
    private static final int READERS = 40;

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcClient db;

    /** What others are to see has to be kept, so it is cleared by hand. */
    @AfterEach
    void forget() {
        db.sql("truncate nomination.round, organisation.person cascade").update();
        DemoTown.forget(town.city(), db);
    }

    @Test
    void everyStepIsInTheNextCount() {
        var round = round("", false, 0);
        var draft = drafted(round, "Phạm Thị Hường");
        assertThat(shown(round)).isEqualTo("DRAFT 1");
        sent(round, "Lê Thị Mơ");
        assertThat(shown(round)).isEqualTo("DRAFT 1, SUBMITTED 1");
        papers.add(draft, "REQUEST", "", null, head);
        papers.add(draft, "MINUTES", "", null, head);
        reviewing.take(draft, ReviewStep.SUBMIT, null, head);
        assertThat(shown(round)).isEqualTo("SUBMITTED 2");
        reviewing.take(draft, ReviewStep.RECEIVE, null, officer);
        assertThat(shown(round)).isEqualTo("RECEIVED 1, SUBMITTED 1");
    }

    @Test
    void whatIsTakenBackByTheDatabaseWasNeverCounted(@Autowired TransactionTemplate transaction) {
        var round = round("", false, 0);
        var id = sent(round, "Phạm Thị Hường");
        transaction.executeWithoutResult(kept -> {
            reviewing.take(id, ReviewStep.RECEIVE, null, officer);
            assertThat(shown(round)).isEqualTo("RECEIVED 1");
            kept.setRollbackOnly();
        });
        assertThat(shown(round)).isEqualTo("SUBMITTED 1");
    }

    @Test
    void aDraftIsTheUnitsOwnUntilItIsSentIn(@Autowired NominationQueries queries) {
        var round = round("", false, 0);
        var draft = drafted(round, "Phạm Thị Hường");
        var commune = new NominationFilter(null, town.giaLoc(), List.of(), round, null, "", "");
        var office = new NominationFilter(
                List.of(town.cultureOffice()), town.cultureOffice(), List.of(), round, null, "", "");
        assertThat(queries.counts(commune)).isEmpty();
        assertThat(queries.counts(office)).isEqualTo(Map.of(ReviewState.DRAFT, 1L));
        papers.add(draft, "REQUEST", "", null, head);
        papers.add(draft, "MINUTES", "", null, head);
        reviewing.take(draft, ReviewStep.SUBMIT, null, head);
        reviewing.take(draft, ReviewStep.RETURN, "Chưa nêu số liệu", officer);
        assertThat(queries.counts(office)).isEqualTo(Map.of(ReviewState.RETURNED, 1L));
        assertThat(queries.counts(commune)).isEmpty();
        reviewing.take(draft, ReviewStep.SUBMIT, null, head);
        reviewing.take(draft, ReviewStep.RECEIVE, null, officer);
        reviewing.take(draft, ReviewStep.RETURN, "Chưa nêu số liệu", officer);
        assertThat(queries.counts(commune)).isEqualTo(Map.of(ReviewState.RETURNED, 1L));
        var other = new NominationFilter(List.of(town.giaLoc()), town.giaLoc(), List.of(), round, null, "BK_TINH", "");
        assertThat(queries.counts(other)).isEmpty();
    }

    @Test
    void moreReadersThanConnectionsDoNotWaitForEachOther(@Autowired PlatformTransactionManager manager)
            throws Exception {
        var reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
        var round = round("", false, 0);
        var id = sent(round, "Phạm Thị Hường");
        List<Callable<String>> readers = IntStream.range(0, READERS)
                .<Callable<String>>mapToObj(
                        n -> () -> n % 2 == 0 ? shown(round) : reading.execute(held -> state(id) + ": " + shown(round)))
                .toList();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var read : all.invokeAll(readers)) {
                assertThat(read.get()).endsWith("SUBMITTED 1");
            }
        }
    }

    @Test
    void aUnitsWorkIsToldByRoundAndState(@Autowired WaitingNominations waiting) {
        var round = round("", false, 0);
        var first = sent(round, "Phạm Thị Hường");
        sent(round, "Lê Thị Mơ");
        reviewing.take(first, ReviewStep.RETURN, "Chưa nêu số liệu", officer);

        assertThat(waiting.of(town.giaLoc())).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo(Why.RECEIVE);
            assertThat(one.dossiers()).isEqualTo(1);
            assertThat(one.dueOn()).isNull();
        });
        assertThat(waiting.of(town.cultureOffice())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ReviewState.RETURNED);
            assertThat(one.dueOn()).isEqualTo(TODAY.plusDays(20));
        });
    }

    private String shown(RoundId round) {
        return tallies.of(round).stream()
                .collect(Collectors.toMap(Tally::state, Tally::dossiers, Long::sum, TreeMap::new))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
