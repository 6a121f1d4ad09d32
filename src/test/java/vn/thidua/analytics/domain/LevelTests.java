package vn.thidua.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;

class LevelTests {

    @ParameterizedTest
    @EnumSource(names = {"IN_PERIOD", "COUNTED"})
    void whatHappensInPeriodsAddsUpAndAMissingPeriodIsNoNought(Method method) {
        assertThat(Level.toDate(measure(method), List.of(level("3.5", null), level(null, null), level("4", null))))
                .isEqualByComparingTo("7.5");
        assertThat(Level.toDate(measure(method), List.of(level(null, null)))).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CUMULATIVE", "LAST", "YES_NO"})
    void ofTheOthersTheLatestHoldsAndMissingStaysMissing(Method method) {
        assertThat(Level.toDate(measure(method), List.of(level("3", null), level("5", null))))
                .isEqualByComparingTo("5");
        assertThat(Level.toDate(measure(method), List.of(level("3", null), level(null, null))))
                .isNull();
        assertThat(Level.toDate(measure(method), List.of())).isNull();
    }

    @Test
    void aShareIsDividedAfterItsPartsAreSummed() {
        var ratio = measure(Method.RATIO);

        assertThat(Level.toDate(ratio, List.of(level("1", "2"), level("1", "8"))))
                .isEqualByComparingTo("20");
        assertThat(level("1", "3").shown(ratio)).isEqualByComparingTo("33.33");
        assertThat(level("1", "0").shown(ratio)).isNull();
    }

    private static Level level(@Nullable String value, @Nullable String against) {
        return new Level(
                value == null ? null : new BigDecimal(value), against == null ? null : new BigDecimal(against));
    }

    private static Measure measure(Method method) {
        return new Measure(
                MeasureId.fresh(),
                1,
                null,
                "Tỷ lệ hộ dân phân loại rác tại nguồn",
                "%",
                method,
                true,
                Comparator.AT_LEAST,
                null,
                new BigDecimal("80"),
                null,
                null,
                BigDecimal.ONE,
                2,
                null,
                null);
    }
}
