package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class DaysTests {

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2025", " 24-11-2025 ", "24.11.2025", "24 / 11 / 2025", "24112025", "2025-11-24"})
    void aDayIsReadTheVietnameseWay(String typed) {
        assertThat(Days.read(typed)).hasValue(LocalDate.of(2025, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "11/24/2025", "24/11/25", "2411205", "hôm nay", ""})
    void whatNoCalendarHasIsNoDay(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    @Test
    void aDayIsWrittenWithBothItsZeros() {
        assertThat(Days.written(LocalDate.of(2025, 2, 1))).isEqualTo("01/02/2025");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01,01,02", "2025-01-31,31,01", "2025-03-09,09,3", "2025-12-10,10,12"})
    void onPapersDaysBelowTenAndTheMonthsOneAndTwoHaveAZero(LocalDate day, String figures, String month) {
        assertThat(Days.dayFigures(day)).isEqualTo(figures);
        assertThat(Days.monthFigures(day)).isEqualTo(month);
    }

    @Test
    void theClockIsThatOfVietnam() {
        assertThat(Days.here(Instant.parse("2025-11-24T17:30:00Z"))).isEqualTo("2025-11-25T00:30:00");
    }
}
