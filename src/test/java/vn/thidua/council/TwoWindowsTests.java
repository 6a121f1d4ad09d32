package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.Commit;
import org.springframework.test.context.transaction.TestTransaction;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.shared.Refusal;

/** The same member in many windows at once, and all members at once: each ballot is counted once, none is lost. */
class TwoWindowsTests extends CouncilStory {

    @Test
    @Commit
    void manyWindowsAtOnceAreOneBallot() throws Exception {
        var id = voting(planned(VotingMode.SCREEN, "CSTDCS"));
        TestTransaction.end();
        int windows = 3;
        var yes = ballot(id, true);
        var start = new CountDownLatch(1);
        int taken = 0;
        try (var people = Executors.newFixedThreadPool(9 * windows)) {
            var all = IntStream.range(0, 9 * windows)
                    .mapToObj(number -> people.submit((Callable<Boolean>) () -> {
                        start.await();
                        try {
                            casting.cast(id, yes, voters.get(number % 9));
                            return true;
                        } catch (Refusal refusal) {
                            assertThat(refusal.reason().name()).isEqualTo("ALREADY_CAST");
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            for (var one : all) {
                taken += one.get() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(9);
        count(id);
        assertThat(Objects.requireNonNull(items(id).getFirst().tally()).agreed())
                .isEqualTo(9);
    }
}
