package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.reporting.domain.TypedFigure.Doubtful;
import vn.thidua.reporting.domain.TypedFigure.Plain;

/** What people type in number fields. */
class TypedFigureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1234,5|1234.5",
                "0|0",
                "00|0",
                "1.120|1120",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "0,125|0.125",
                "0.5|0.5",
                "12,5 %|12.5",
                "-3|-3",
                "−3,5|-3.5",
                "1 234|1234",
                "1,234.5|1234.5",
                "12,34|12.34",
                "1234,567|1234.567",
                "=1.5|1.5",
                "=1234|1234",
                "=-0.25|-0.25",
                "007|7"
            })
    void isReadTheVietnameseWay(String typed, BigDecimal figure) {
        assertThat(TypedFigure.of(typed)).isInstanceOfSatisfying(Plain.class, read -> assertThat(read.figure())
                .isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5|1.5|15", "1,234|1.234|1234", "12.34|12.34|1234", "-1.5|-1.5|-15", "1.2345|1.2345|12345"})
    void isAskedAboutWhereItMayMeanTwoFigures(String typed, BigDecimal likely, BigDecimal other) {
        assertThat(TypedFigure.of(typed)).isEqualTo(new Doubtful(likely, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoảng 20",
                "1.2.3",
                "1,2,3",
                "1.23.456",
                "--1",
                "1e5",
                "=1,5",
                "=",
                ",5",
                "5,",
                "NaN",
                "½",
                "1/2",
                "%",
                "-"
            })
    void isNoFigureOrNothing(String typed) {
        assertThat(TypedFigure.of(typed)).isInstanceOfAny(TypedFigure.Unreadable.class, TypedFigure.Blank.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "1.000.000.000.000.000.000,5"})
    void hasTooManyDigits(String typed) {
        assertThat(TypedFigure.of(typed)).isInstanceOf(TypedFigure.TooLong.class);
    }
}
