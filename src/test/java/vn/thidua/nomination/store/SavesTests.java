package vn.thidua.nomination.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.NominationId;

class SavesTests {

    private final Saves saves = new Saves();
    private final NominationId huong = saved();
    private final NominationId mo = saved();

    @Test
    void whoKnowsNothingAsksOfAll() {
        saves.add(huong);
        assertThat(saves.since(null)).isEqualTo(new Saves.Since(null, 1));
        assertThat(saves.since(2L).changed()).isNull();
    }

    @Test
    void whoKnowsTheFirstSavesAsksOfTheLaterOnesOnce() {
        saves.add(huong);
        saves.add(mo);
        saves.add(mo);
        assertThat(saves.since(1L).changed()).containsExactly(mo);
        assertThat(saves.since(0L).changed()).containsExactlyInAnyOrder(huong, mo);
        assertThat(saves.since(3L).changed()).isEmpty();
        assertThat(saves.since(3L).till()).isEqualTo(3);
    }

    @Test
    void whoWasAwayForTooLongAsksOfAllAgain() {
        IntStream.range(0, 500).forEach(one -> saves.add(saved()));
        assertThat(saves.since(0L).changed()).hasSize(500);
        saves.add(huong);
        assertThat(saves.since(0L).changed()).isNull();
        assertThat(saves.since(1L).changed()).hasSize(500).contains(huong);
    }

    private static NominationId saved() {
        return new NominationId(UUID.randomUUID());
    }
}
