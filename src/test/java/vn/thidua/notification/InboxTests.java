package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.cityOfficerOf;
import static vn.thidua.notification.NoticeDesk.chasing;
import static vn.thidua.notification.NoticeDesk.told;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Tin báo: who is told, who reads it, and what the bell counts. */
@ProgramTest
@Transactional
class InboxTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UnitRegister register;

    @Autowired
    Clock clock;

    NoticeDesk desk;
    DemoTown town;
    Actor officer;

    @BeforeEach
    void anOfficerOfACommune() {
        desk = new NoticeDesk(browser, accounts);
        town = DemoTown.anew(register);
        officer = desk.person(town.giaLoc(), Duty.OFFICER);
    }

    @Test
    void aNoticeReachesThoseWhoseDutyAtThatVeryUnitCarriesTheAct() {
        events.publishEvent(told(town.giaLoc(), chasing(), "một", cityOfficerOf(town.city()), clock.instant()));

        assertThat(bell(officer)).isEqualTo("1");
        assertThat(bell(desk.person(town.giaLoc(), Duty.CHAIR))).isEqualTo("1");
        assertThat(bell(desk.person(town.giaLoc(), Duty.COUNCIL))).isEmpty();
        assertThat(bell(desk.person(town.city(), Duty.OFFICER))).isEmpty();
        assertThat(bell(desk.person(town.cultureOffice(), Duty.OFFICER))).isEmpty();
    }

    @Test
    void whoActedIsNotToldAndWhoTakesOverFindsWhatTheUnitWasTold() {
        events.publishEvent(told(town.giaLoc(), chasing(), "một", officer, clock.instant()));
        assertThat(bell(officer)).isEmpty();

        var successor = desk.person(town.giaLoc(), Duty.OFFICER);
        assertThat(bell(successor)).isEqualTo("1");
        assertThat(desk.page("/inbox", successor).text()).contains("Nhắc việc ngày một");
    }

    @Test
    void openingLeadsToTheThingAndMarksItReadForThisPersonOnly() {
        var other = desk.person(town.giaLoc(), Duty.OFFICER);
        events.publishEvent(told(town.giaLoc(), chasing(), "một", Actor.SYSTEM, clock.instant()));
        var form = desk.page("/inbox", officer).selectFirst("form[action$=/opening]");

        assertThat(desk.post(form.attr("action"), officer)).hasRedirectedUrl("/campaigns");
        assertThat(bell(officer)).isEmpty();
        assertThat(bell(other)).isEqualTo("1");
        assertThat(desk.page("/inbox?unread=true", officer).text()).contains("Chưa có tin nào");
        assertThat(desk.post(form.attr("action"), desk.person(town.kienMinh(), Duty.OFFICER)))
                .hasStatus(404);
        assertThat(desk.post("/inbox/" + UUID.randomUUID() + "/opening", officer))
                .hasStatus(404);
    }

    @Test
    void allAreMarkedAtOnceAndUnreadOnesStandFirst() {
        for (int i = 0; i < 40; i++) {
            events.publishEvent(told(town.giaLoc(), chasing(), "tin " + i, Actor.SYSTEM, clock.instant()));
        }
        desk.post("/inbox/reading", officer);
        events.publishEvent(told(
                town.giaLoc(),
                chasing(),
                "cũ mà chưa đọc",
                Actor.SYSTEM,
                clock.instant().minus(Duration.ofDays(3))));

        var page = desk.page("/inbox", officer);
        assertThat(page.select(".row-item").first().text()).contains("Chưa đọc", "cũ mà chưa đọc");
        assertThat(page.select(".row-item")).hasSize(30);
        assertThat(page.select(".td-pager").text()).contains("41");
        assertThat(bell(officer)).isEqualTo("1");
        assertThat(desk.page("/inbox?from=reporting", officer).text()).contains("Chưa có tin nào");
    }

    @Test
    void newsOlderThanAMonthCountAsRead() {
        events.publishEvent(told(
                town.giaLoc(),
                chasing(),
                "từ lâu",
                Actor.SYSTEM,
                clock.instant().minus(Duration.ofDays(31))));

        assertThat(bell(officer)).isEmpty();
        assertThat(desk.page("/inbox", officer).text()).contains("từ lâu");
    }

    @Test
    void hundredsAreShownAsMoreThanNinetyNine() {
        for (int i = 0; i < 120; i++) {
            events.publishEvent(told(town.giaLoc(), chasing(), "tin", Actor.SYSTEM, clock.instant()));
        }
        assertThat(bell(officer)).isEqualTo("99+");
    }

    private String bell(Actor actor) {
        return desk.page("/inbox", actor).select(".td-bell .td-n").text();
    }
}
