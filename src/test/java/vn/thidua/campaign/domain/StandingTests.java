package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How campaigns and deadlines stand on the day of our story, 24/11/2025. */
class StandingTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ACTIVE, 2025-09-23, 2025-12-31, ACTIVE",
                "ACTIVE, -,          -,          ACTIVE",
                "ACTIVE, 2025-09-23, 2025-11-24, ACTIVE",
                "ACTIVE, 2025-09-23, 2025-11-23, ENDED",
                "ACTIVE, 2025-11-25, 2025-12-31, SCHEDULED",
                "ACTIVE, 2025-11-24, -,          ACTIVE",
                "CLOSED, 2025-09-23, 2025-12-31, CLOSED"
            })
    void aCampaignStandsByItsStepAndItsDays(
            Step step, @Nullable LocalDate start, @Nullable LocalDate end, State state) {
        assertThat(State.of(step, start, end, TODAY)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-11-21, ACTIVE, LATE,    3",
                "2025-11-24, ACTIVE, TODAY,   0",
                "2025-12-01, ACTIVE, SOON,    7",
                "2025-12-02, ACTIVE, AHEAD,   8",
                "-,          ACTIVE, UNDATED, 0",
                "2025-11-21, CLOSED, OVER,    0"
            })
    void aDeadlinePressesByItsDay(@Nullable LocalDate day, Step step, Due.Standing standing, long days) {
        assertThat(Due.on(day, TODAY, step)).isEqualTo(new Due(standing, days));
    }

    @Test
    void onlyAProperSuperiorIsAbove() {
        var city = new UnitPath("/hp/");

        assertThat(city.above(new UnitPath("/hp/gia-loc/"))).isTrue();
        assertThat(city.above(city)).isFalse();
        assertThat(new UnitPath("/hp/gia-loc/").above(city)).isFalse();
    }
}
