package vn.thidua.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.calendar.domain.Holiday.Given;
import vn.thidua.calendar.domain.Holiday.Sort;

/** Ngày làm việc: which days count, before and after Tết, and which days the law gives. */
class WorkingCalendarTests {

    /** Tết Ất Tỵ of 2025 off from 27/01 to 31/01; Saturday 26/4 made up for Friday 02/5. */
    private static final WorkingCalendar YEAR_2025 = new WorkingCalendar(
            day("2025-01-27").datesUntil(day("2025-02-01")).collect(Collectors.toSet()), Set.of(day("2025-04-26")));

    @Test
    void weekendsAndHolidaysAreNotWorkedAndDaysMadeUpAre() {
        assertThat(YEAR_2025.isWorked(day("2025-01-24"))).isTrue();
        assertThat(YEAR_2025.isWorked(day("2025-01-25"))).isFalse();
        assertThat(YEAR_2025.isWorked(day("2025-01-29"))).isFalse();
        assertThat(YEAR_2025.isWorked(day("2025-02-03"))).isTrue();
        assertThat(YEAR_2025.isWorked(day("2025-04-26"))).isTrue();
        assertThat(YEAR_2025.isWorked(day("2025-04-27"))).isFalse();
    }

    @Test
    void daysAreCountedAcrossTet() {
        assertThat(YEAR_2025.shift(day("2025-01-24"), 1)).isEqualTo("2025-02-03");
        assertThat(YEAR_2025.shift(day("2025-02-03"), -1)).isEqualTo("2025-01-24");
        assertThat(YEAR_2025.shift(day("2025-02-05"), -7)).isEqualTo("2025-01-20");
        assertThat(YEAR_2025.shift(day("2025-01-29"), 0)).isEqualTo("2025-01-29");
        assertThat(YEAR_2025.between(day("2025-01-24"), day("2025-02-03"))).isEqualTo(1);
        assertThat(YEAR_2025.between(day("2025-01-29"), day("2025-02-02"))).isZero();
        assertThat(YEAR_2025.between(day("2025-02-03"), day("2025-01-24"))).isZero();
        assertThat(YEAR_2025.between(day("2025-04-25"), day("2025-04-28"))).isEqualTo(2);
    }

    @Test
    void shiftingAndCountingAgree() {
        for (int days = 1; days <= 60; days++) {
            var later = YEAR_2025.shift(day("2025-01-10"), days);
            assertThat(YEAR_2025.between(day("2025-01-10"), later)).isEqualTo(days);
            assertThat(YEAR_2025.isWorked(later)).isTrue();
        }
    }

    /** 2007 and 2030 are years in which Hà Nội and Beijing begin on different days. */
    @Test
    void theLunarNewYearIsReckonedForHaNoi() {
        var known = new String[] {
            "1985-01-21",
            "2007-02-17",
            "2020-01-25",
            "2021-02-12",
            "2022-02-01",
            "2023-01-22",
            "2024-02-10",
            "2025-01-29",
            "2026-02-17",
            "2027-02-06",
            "2028-01-26",
            "2030-02-02"
        };
        for (var day : known) {
            assertThat(LunarCalendar.newYear(day(day).getYear())).isEqualTo(day);
        }
    }

    @Test
    void theHungKingsAreCommemoratedOnTheTenthOfTheThirdMonth() {
        assertThat(LunarCalendar.day(2023, 3, 10)).isEqualTo("2023-04-29");
        assertThat(LunarCalendar.day(2024, 3, 10)).isEqualTo("2024-04-18");
        assertThat(LunarCalendar.day(2025, 3, 10)).isEqualTo("2025-04-07");
        assertThat(LunarCalendar.day(2026, 3, 10)).isEqualTo("2026-04-26");
        assertThat(LunarCalendar.day(2027, 3, 10)).isEqualTo("2027-04-16");
    }

    @Test
    void aHolidayLostToAWeekendIsGivenBackOnTheNextWorkingDay() {
        assertThat(Holiday.of(2026))
                .contains(new Given(day("2026-04-27"), Holiday.HUNG_KINGS, Sort.SUBSTITUTE))
                .contains(new Given(day("2026-02-16"), Holiday.TET, Sort.CHOSEN))
                .contains(new Given(day("2026-09-01"), Holiday.NATIONAL, Sort.CHOSEN));
        assertThat(Holiday.of(2027))
                .contains(new Given(day("2027-02-10"), Holiday.TET, Sort.SUBSTITUTE))
                .contains(new Given(day("2027-02-11"), Holiday.TET, Sort.SUBSTITUTE))
                .contains(new Given(day("2027-05-03"), Holiday.LABOUR, Sort.SUBSTITUTE))
                .contains(new Given(day("2027-09-03"), Holiday.NATIONAL, Sort.CHOSEN));
    }

    @Test
    void everyYearHasElevenDaysOffThatAreWeekdays() {
        for (int year = 2020; year <= 2060; year++) {
            assertThat(Holiday.of(year).stream().map(Given::day).filter(day -> !WorkingCalendar.isWeekend(day)))
                    .as("weekdays off in %d", year)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
