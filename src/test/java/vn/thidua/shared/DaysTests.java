package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
