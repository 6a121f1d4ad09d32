package vn.thidua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Mốc nhắc và giờ yên tĩnh: when people are reminded, and when they are left in peace. */
class StageTests {

    @Test
    void remindersComeSevenThreeAndOneDayBeforeOnTheDayAndAfterIt() {
        assertThat(Stage.reached(8)).isEmpty();
        assertThat(Stage.reached(7)).hasValue(7);
        assertThat(Stage.reached(3)).hasValue(3);
        assertThat(Stage.reached(1)).hasValue(1);
        assertThat(Stage.reached(0)).hasValue(0);
        assertThat(Stage.reached(-1)).hasValue(-1);
        assertThat(Stage.reached(-3)).hasValue(-3);
        assertThat(Stage.reached(-7)).hasValue(-7);
        assertThat(Stage.reached(-14)).hasValue(-14);
        assertThat(Stage.reached(-127)).isEmpty();
    }

    @Test
    void whatADayMissedIsMadeUpForAndNothingIsToldTwice() {
        assertThat(Stage.reached(6)).hasValue(7);
        assertThat(Stage.reached(2)).hasValue(3);
        assertThat(Stage.reached(-2)).hasValue(-1);
        assertThat(Stage.reached(-13)).hasValue(-7);

        var told = new HashSet<Integer>();
        for (int left = 30; left >= -30; left--) {
            Stage.reached(left).ifPresent(told::add);
        }
        assertThat(told).containsExactlyInAnyOrder(7, 3, 1, 0, -1, -3, -7, -14, -21, -28);
    }

    @Test
    void aLetterWaitsUntilTheQuietHoursAreOver() {
        assertThat(next(QuietHours.USUAL, "2025-11-24T05:00")).isEqualTo("2025-11-24T07:00");
        assertThat(next(QuietHours.USUAL, "2025-11-24T08:30")).isEqualTo("2025-11-24T08:30");
        assertThat(next(QuietHours.USUAL, "2025-11-24T20:00")).isEqualTo("2025-11-25T07:00");
    }

    @Test
    void noLetterIsSentOnADayOff() {
        assertThat(next(QuietHours.USUAL, "2025-11-21T21:15")).isEqualTo("2025-11-24T07:00");
        assertThat(next(QuietHours.USUAL, "2025-11-22T09:00")).isEqualTo("2025-11-24T07:00");
        assertThat(next(new QuietHours(LocalTime.NOON, LocalTime.of(13, 0)), "2025-11-22T12:30"))
                .isEqualTo("2025-11-24T00:00");
    }

    @Test
    void quietHoursMayLieWithinADayOrBeNone() {
        var noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));
        assertThat(next(noon, "2025-11-24T12:00")).isEqualTo("2025-11-24T13:30");
        assertThat(next(noon, "2025-11-24T22:00")).isEqualTo("2025-11-24T22:00");
        var none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(next(none, "2025-11-24T12:00")).isEqualTo("2025-11-24T12:00");
    }

    /** A town where Saturdays and Sundays are off. */
    private static LocalDateTime next(QuietHours quiet, String now) {
        return quiet.next(LocalDateTime.parse(now), StageTests::isWeekday);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }
}
