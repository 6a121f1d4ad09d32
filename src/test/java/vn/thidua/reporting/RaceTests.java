package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.Commit;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.shared.Refusal;

/** Fifty people at one report at once: one wins each step, the others are told who. */
class RaceTests extends ReportStory {

    private static final int CROWD = 50;

    @Test
    @Commit
    void ofFiftyAtOnceOneWinsEachStepAndTheOthersHearWhoDid() throws Exception {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        take(report, ReportStep.SUBMIT, village);
        TestTransaction.end();

        int taken = 1;
        for (int round = 0; round < 12; round++) {
            var state = reports.get(report).state();
            int seen = taken;
            var outcome = crowd(number -> attempt(report, state, seen, number));

            assertThat(outcome.won())
                    .as("winners of round %d from %s", round, state)
                    .hasValue(1);
            assertThat(outcome.told()).allSatisfy((sentence, many) -> assertThat(sentence)
                    .startsWith("SOMEONE_WAS_FIRST @reporting.step."));
            assertThat(outcome.told().values().stream()
                            .mapToInt(AtomicInteger::get)
                            .sum())
                    .isEqualTo(CROWD - 1);
            assertThat(outcome.told()).hasSize(1);
            taken++;
        }
        assertThat(db.sql("select number from reporting.report_step where report = :id order by number")
                        .param("id", report.value())
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, taken).boxed().toList());
    }

    @Test
    @Commit
    void theSameFormSentFiftyTimesIsOneStep() throws Exception {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        TestTransaction.end();
        var key = UUID.randomUUID();

        var outcome = crowd(number -> steps.take(report, Order.of(ReportStep.SUBMIT, 0, key), village));

        assertThat(outcome.won()).hasValue(CROWD);
        assertThat(outcome.told()).isEmpty();
        assertThat(queries.head(report).orElseThrow().steps()).isEqualTo(1);
    }

    /** What came of it: how many got through, and what the others were told. */
    private record Outcome(AtomicInteger won, Map<String, AtomicInteger> told) {}

    private interface Attempt {
        Object by(int number);
    }

    private Outcome crowd(Attempt attempt) throws Exception {
        var outcome = new Outcome(new AtomicInteger(), new ConcurrentHashMap<>());
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(CROWD)) {
            var all = IntStream.range(0, CROWD)
                    .mapToObj(number -> people.submit((Callable<Void>) () -> {
                        start.await();
                        try {
                            patiently(() -> attempt.by(number));
                            outcome.won().incrementAndGet();
                        } catch (Refusal refusal) {
                            outcome.told()
                                    .computeIfAbsent(told(refusal), ignored -> new AtomicInteger())
                                    .incrementAndGet();
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
        return outcome;
    }

    /** The tests' program has eight connections for fifty people: who finds none free comes again. */
    private static void patiently(Runnable attempt) {
        try {
            attempt.run();
        } catch (CannotCreateTransactionException busy) {
            patiently(attempt);
        }
    }

    /** What is possible from where the report stands; returned ones are sent again. */
    private Object attempt(ReportId report, ReportState state, int seen, int number) {
        if (state.isWritable()) {
            return steps.take(report, order(ReportStep.SUBMIT, seen), village);
        }
        if (state == ReportState.ACCEPTED) {
            return steps.take(report, order(ReportStep.REOPEN, seen), commune);
        }
        return switch (number % 3) {
            case 0 -> steps.take(report, order(ReportStep.ACCEPT, seen), commune);
            case 1 -> steps.take(report, order(ReportStep.RETURN, seen), commune);
            default -> steps.take(report, order(ReportStep.WITHDRAW, seen), village);
        };
    }

    private static Order order(ReportStep step, int seen) {
        return new Order(
                step, seen, UUID.randomUUID(), step.needsReason() ? "Số liệu chưa đúng" : null, null, Map.of());
    }

    private static String told(Refusal refusal) {
        assertThat(refusal.reason()).isEqualTo(ReportingReason.SOMEONE_WAS_FIRST);
        return refusal.reason() + " " + refusal.details()[0] + " " + refusal.details()[1] + " " + refusal.details()[3];
    }

    /** What was committed goes again, so that no other test meets it. */
    @AfterEach
    void forget() {
        if (TestTransaction.isActive()) {
            TestTransaction.flagForRollback();
            return;
        }
        for (var table : List.of("report_step", "total", "figure", "entry", "asked", "report", "line")) {
            var where = table.equals("line")
                    ? "period in (select id from reporting.period where campaign = :id)"
                    : table.equals("report")
                            ? "campaign = :id"
                            : "report in (select id from reporting.report where campaign = :id)";
            db.sql("delete from reporting." + table + " where " + where)
                    .param("id", campaign.id().value())
                    .update();
        }
        db.sql("delete from reporting.period where campaign = :id")
                .param("id", campaign.id().value())
                .update();
        campaign.forget(db);
    }
}
