package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.cityOfficerOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.calendar.domain.Holiday;
import vn.thidua.calendar.domain.Holiday.Sort;
import vn.thidua.shared.Actor;

/** The page of the working calendar, and the days it begins with. */
@ProgramTest
@Transactional
class CalendarPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoTown town;

    @Autowired
    WorkingDays working;

    @Autowired
    JdbcClient db;

    @Test
    void theLawsOwnDaysAreThereAndConfirmedAndTheRestAsksForALook() {
        for (int year = 2025; year <= 2027; year++) {
            for (var given : Holiday.of(year)) {
                if (given.sort() == Sort.FIXED) {
                    assertThat(confirmed(given.day())).as("%s", given).isTrue();
                }
            }
        }
        assertThat(confirmed(LocalDate.of(2026, 8, 22))).isFalse();
        assertThat(working.isWorked(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(working.isWorked(LocalDate.of(2026, 2, 18))).isFalse();
        assertThat(working.shift(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-23");
    }

    @Test
    void theCityOfficerAddsChangesAndRemovesADayWithAReason() {
        var city = cityOfficerOf(town.city());
        var day = LocalDate.of(2025, 12, 24);
        assertThat(working.isWorked(day)).isTrue();

        assertThat(post(
                        "/calendar/days",
                        city,
                        "day",
                        "24/12/2025",
                        "name",
                        "Ngày nghỉ của thành phố",
                        "why",
                        "Theo thông báo"))
                .hasRedirectedUrl("/calendar?year=2025");
        assertThat(working.isWorked(day)).isFalse();
        assertThat(browser.get().uri("/calendar?year=2025").with(signedIn(city)))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày nghỉ của thành phố", "Cần xác nhận", "24/12/2025");

        var id = db.sql("select id from calendar.special_day where day = :day")
                .param("day", day)
                .query(String.class)
                .single();
        assertThat(post("/calendar/days/" + id, city, "year", "2025", "name", "Đổi tên", "why", ""))
                .hasStatus(409);
        post("/calendar/days/" + id, city, "year", "2025", "name", "Đổi tên", "confirmed", "true", "why", "Đã có số");
        assertThat(confirmed(day)).isTrue();
        post("/calendar/days/" + id + "/removal", city, "year", "2025", "why", "Nhầm năm");
        assertThat(working.isWorked(day)).isTrue();
    }

    @Test
    void aWorkingDayCannotBeMadeUpAndADayStandsOnce() {
        var city = cityOfficerOf(town.city());
        assertThat(post("/calendar/days", city, "day", "22/12/2025", "worked", "true", "name", "a", "why", "b"))
                .hasStatus(422)
                .bodyText()
                .contains("vốn là ngày làm việc");
        assertThat(post("/calendar/days", city, "day", "02/09/2025", "name", "a", "why", "b"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có trong lịch");
        assertThat(post("/calendar/days", city, "day", "31/02/2025", "name", "a", "why", "b"))
                .hasStatus(422);
    }

    @Test
    void aYearIsProposedOnce() {
        var city = cityOfficerOf(town.city());
        assertThat(post("/calendar/proposal", city, "year", "2028", "why", "Lập lịch năm"))
                .hasRedirectedUrl("/calendar?year=2028");
        assertThat(working.isWorked(LocalDate.of(2028, 1, 26))).isFalse();
        assertThat(post("/calendar/proposal", city, "year", "2028", "why", "Lập lịch năm"))
                .hasStatus(409);
    }

    @Test
    void theCommuneSeesItAndMayNotChangeIt() {
        var officer = officerOf(town.giaLoc());
        assertThat(browser.get().uri("/calendar?year=2026").with(signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Giỗ Tổ Hùng Vương")
                .doesNotContain("/calendar/days");
        assertThat(post("/calendar/days", officer, "day", "24/12/2025", "name", "a", "why", "b"))
                .hasStatus(422);
        assertThat(working.isWorked(LocalDate.of(2025, 12, 24))).isTrue();
    }

    private boolean confirmed(LocalDate day) {
        return db.sql("select confirmed from calendar.special_day where day = :day")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
