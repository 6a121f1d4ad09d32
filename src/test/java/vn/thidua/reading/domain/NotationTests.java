package vn.thidua.reading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of fields as people type them. */
class NotationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.703,274|1703.274", "833,509|833.509", "833.509|833509", "0,7|0.7", "-1,5|-1.5", "1 200|1200"})
    void aDotGroupsAndACommaBeginsTheFraction(String typed, BigDecimal figure) {
        assertThat(Notation.figure(typed)).hasValue(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5,2", "1.70,3", "abc", "12%", "1e5", ""})
    void anythingElseIsNoFigure(String typed) {
        assertThat(Notation.figure(typed)).isEmpty();
    }

    @Test
    void oneDotWithThreeDigitsIsAmbiguous() {
        assertThat(Notation.isAmbiguous("833.509")).isTrue();
        assertThat(Notation.isAmbiguous("1.703,274")).isFalse();
        assertThat(Notation.isAmbiguous("1.703.274")).isFalse();
    }

    @Test
    void whatIsWrittenCanBeTypedAgain() {
        assertThat(Notation.write(new BigDecimal("1703.274"))).isEqualTo("1.703,274");
        assertThat(Notation.write(LocalDate.of(2025, 11, 24))).isEqualTo("24/11/2025");
        assertThat(Notation.write(List.of("Phòng Kinh tế", "Các thôn"))).isEqualTo("Phòng Kinh tế\nCác thôn");
        assertThat(Notation.write(null)).isEmpty();
    }
}
