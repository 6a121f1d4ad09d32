package vn.thidua.operation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which backups stay: the last of each day, week and month. */
class RetentionTests {

    private static final LocalDateTime MONDAY_NIGHT = LocalDateTime.of(2025, 11, 24, 1, 30);

    @Test
    void aYearOfNightsLeavesSevenDaysFourWeeksAndTwelveMonths() {
        var kept = new Retention(7, 4, 12).kept(nights(365));

        assertThat(kept)
                .contains(
                        MONDAY_NIGHT,
                        MONDAY_NIGHT.minusDays(6),
                        LocalDateTime.of(2025, 11, 16, 1, 30),
                        LocalDateTime.of(2025, 10, 31, 1, 30),
                        LocalDateTime.of(2024, 12, 31, 1, 30))
                .doesNotContain(MONDAY_NIGHT.minusDays(7), LocalDateTime.of(2024, 11, 30, 1, 30))
                .hasSize(7 + 2 + 11);
    }

    @Test
    void ofSeveralBackupsOfADayTheLastStays() {
        var noon = MONDAY_NIGHT.plusHours(11);

        assertThat(new Retention(1, 0, 0).kept(List.of(MONDAY_NIGHT, noon))).containsExactly(noon);
    }

    @Test
    void theNewestStaysEvenWhenNothingNewWasMadeForAYear() {
        assertThat(new Retention(7, 4, 12).kept(List.of(MONDAY_NIGHT.minusYears(1))))
                .hasSize(1);
    }

    private static List<LocalDateTime> nights(int count) {
        return IntStream.range(0, count).mapToObj(MONDAY_NIGHT::minusDays).toList();
    }
}
