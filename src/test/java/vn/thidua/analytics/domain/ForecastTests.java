package vn.thidua.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.Method.COUNTED;
import static vn.thidua.campaign.Method.CUMULATIVE;
import static vn.thidua.campaign.Method.LAST;
import static vn.thidua.campaign.Method.RATIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.analytics.domain.Forecast.Basis;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;

/** The autumn of 2025, 122 days long, seen at the end of October: half of it is over. */
class ForecastTests {

    private static final Elapsed HALF = Elapsed.at(
                    LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2025, 10, 31))
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "20, 40, ON_TRACK",
        "20, 44, AT_RISK",
        "20, 45, OFF_TRACK",
        "0, 40, OFF_TRACK",
        "40, 40, REACHED",
        "0, 0, REACHED"
    })
    void whatGathersIsDrawnOnAtThePresentPace(BigDecimal toDate, BigDecimal goal, Outlook outlook) {
        assertThat(forecast(Comparator.AT_LEAST, goal, COUNTED, toDate).outlook())
                .isEqualTo(outlook);
    }

    @Test
    void theExpectedFigureIsTheFigureToDateOverTheShareOfDays() {
        var forecast = forecast(Comparator.AT_LEAST, new BigDecimal("500"), CUMULATIVE, new BigDecimal("150.5"));

        assertThat(HALF).isEqualTo(new Elapsed(61, 122));
        assertThat(forecast.basis()).isEqualTo(Basis.PACE);
        assertThat(forecast.expected()).isEqualByComparingTo("301");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, ON_TRACK", "2, 3, OFF_TRACK", "10, 19, AT_RISK", "4, 3, OFF_TRACK"})
    void ofALimitLessIsBetterAndABrokenOneStaysBroken(BigDecimal toDate, BigDecimal limit, Outlook outlook) {
        assertThat(forecast(Comparator.AT_MOST, limit, COUNTED, toDate).outlook())
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource({"80.01, REACHED", "80, REACHED", "72, AT_RISK", "71.99, OFF_TRACK"})
    void aShareIsHeldAgainstItsGoalAndNotForecast(BigDecimal share, Outlook outlook) {
        var forecast = forecast(Comparator.AT_LEAST, new BigDecimal("80"), RATIO, share);

        assertThat(forecast).isEqualTo(new Forecast(Basis.LEVEL, null, outlook));
    }

    @Test
    void whatIsLeftOnTheLastDayIsNotForecastEither() {
        assertThat(forecast(Comparator.AT_MOST, BigDecimal.ZERO, LAST, BigDecimal.ONE)
                        .outlook())
                .isEqualTo(Outlook.OFF_TRACK);
        assertThat(forecast(Comparator.AT_MOST, BigDecimal.ZERO, LAST, BigDecimal.ZERO)
                        .outlook())
                .isEqualTo(Outlook.REACHED);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void withoutAFigureOrAGoalNothingIsSaid(Method method) {
        var unsaid = new Forecast(Basis.NONE, null, Outlook.UNKNOWN);

        assertThat(forecast(Comparator.AT_LEAST, new BigDecimal("20"), method, null))
                .isEqualTo(unsaid);
        assertThat(forecast(Comparator.ACHIEVE, null, method, BigDecimal.ONE)).isEqualTo(unsaid);
    }

    @Test
    void withoutDaysNoPaceIsTold() {
        var aim = new Aim(Comparator.AT_LEAST, BigDecimal.TEN);

        assertThat(Forecast.of(aim, COUNTED, BigDecimal.ONE, null).basis()).isEqualTo(Basis.NONE);
        assertThat(Elapsed.at(null, LocalDate.of(2025, 12, 31), LocalDate.of(2025, 10, 31)))
                .isEmpty();
        assertThat(Elapsed.at(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2025, 8, 31)))
                .isEmpty();
    }

    private static Forecast forecast(
            Comparator comparator, @Nullable BigDecimal goal, Method method, @Nullable BigDecimal toDate) {
        return Forecast.of(new Aim(comparator, goal), method, toDate, HALF);
    }
}
