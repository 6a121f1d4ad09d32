package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Refusal;

/** The periods of the autumn's campaign. */
class PeriodPlanTests {

    private static final LocalDate FROM = LocalDate.of(2025, 9, 9);
    private static final LocalDate TO = LocalDate.of(2025, 12, 20);

    @Test
    void monthsAreCutAtTheCampaignsDaysAndFallDueOnWorkedDays() {
        var months = planned(new PeriodPlan(PeriodKind.MONTH, 5, 1, 3));

        assertThat(months).extracting(PlannedPeriod::number).containsExactly(9, 10, 11, 12);
        assertThat(months)
                .extracting(PlannedPeriod::startsOn)
                .containsExactly(FROM, day(10, 1), day(11, 1), day(12, 1));
        assertThat(months).extracting(PlannedPeriod::endsOn).containsExactly(day(9, 30), day(10, 31), day(11, 30), TO);
        assertThat(months)
                .extracting(PlannedPeriod::dueOn)
                .containsExactly(day(10, 1), day(11, 3), day(12, 1), day(12, 22));
        assertThat(months)
                .extracting(PlannedPeriod::opensOn)
                .containsExactly(day(9, 25), day(10, 26), day(11, 25), day(12, 15));
    }

    @Test
    void quartersAndTheWholeCampaignHaveTheirNumbers() {
        assertThat(planned(new PeriodPlan(PeriodKind.QUARTER, 0, 5, 0)))
                .extracting(PlannedPeriod::number)
                .containsExactly(3, 4);
        assertThat(planned(new PeriodPlan(PeriodKind.HALF_YEAR, 0, 5, 0)))
                .extracting(PlannedPeriod::number)
                .containsExactly(2);
        assertThat(planned(new PeriodPlan(PeriodKind.CAMPAIGN, 0, 5, 0)))
                .singleElement()
                .satisfies(whole -> {
                    assertThat(whole.startsOn()).isEqualTo(FROM);
                    assertThat(whole.endsOn()).isEqualTo(TO);
                });
    }

    @Test
    void aReportDueBeforeTheEndOpensNoLaterThanItIsDue() {
        assertThat(planned(new PeriodPlan(PeriodKind.MONTH, 0, -3, 0))).allSatisfy(period -> {
            assertThat(period.opensOn()).isBeforeOrEqualTo(period.dueOn());
        });
    }

    @Test
    void aPeriodWithoutNameOrInWrongOrderIsRefused() {
        assertThatThrownBy(() -> new PlannedPeriod(PeriodKind.AD_HOC, null, " ", FROM, TO, FROM, TO, 0))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PlannedPeriod(PeriodKind.AD_HOC, null, "Sơ kết", TO, FROM, FROM, TO, 0))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PlannedPeriod(PeriodKind.AD_HOC, null, "Sơ kết", FROM, TO, FROM, TO, 61))
                .isInstanceOf(Refusal.class);
    }

    private static List<PlannedPeriod> planned(PeriodPlan plan) {
        return plan.over(FROM, TO, PeriodPlanTests::worked, (kind, span) -> kind + " " + span.number());
    }

    private static LocalDate worked(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
