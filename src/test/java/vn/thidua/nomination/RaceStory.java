package vn.thidua.nomination;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.OpeningRounds;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.domain.Round;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Refusal;

/** A round of Gia Lộc for collectives, kept for many at once to see and forgotten afterwards. */
@ProgramTest
abstract class RaceStory {

    @Autowired
    private OpeningRounds opening;

    @Autowired
    private JdbcClient db;

    DemoTown town;
    RoundId round;

    @BeforeEach
    void open(@Autowired UnitRegister units) {
        town = DemoTown.anew(units);
        var today = NominationStory.TODAY;
        var terms = new Round.Terms(
                "Khen thưởng năm 2025", CommendationKind.MERIT, 2025, null, today, today.plusDays(9), 0, 0, null, null);
        round = opening.open(
                terms, List.of(new Chosen("GK", Subject.COLLECTIVE, "", false)), Persons.officerOf(town.giaLoc()));
    }

    @AfterEach
    void forget() {
        for (var table : List.of(
                "own_dossier where round = :round",
                "nominee_row where list in (select id from nomination.nominee_list where round = :round)",
                "nominee_list where round = :round",
                "nomination where round = :round",
                "offer where round = :round",
                "round where id = :round")) {
            db.sql("delete from nomination." + table)
                    .param("round", round.value())
                    .update();
        }
        DemoTown.forget(town.city(), db);
    }

    /** What each of so many is told who do the same at one moment: the answer, or the key of the refusal. */
    static List<String> atOnce(int people, Callable<String> doing) throws InterruptedException {
        var together = new CyclicBarrier(people);
        Callable<String> one = () -> {
            together.await();
            try {
                return doing.call();
            } catch (Refusal refusal) {
                return refusal.reason().key();
            }
        };
        try (var all = Executors.newFixedThreadPool(people)) {
            return all.invokeAll(Stream.generate(() -> one).limit(people).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    long nominations() {
        return db.sql("select count(*) from nomination.nomination where round = :round")
                .param("round", round.value())
                .query(Long.class)
                .single();
    }
}
