package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.notification.NoticeDesk.body;
import static vn.thidua.notification.NoticeDesk.chasing;
import static vn.thidua.notification.NoticeDesk.due;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Cách nhận tin và lịch riêng: chosen by the person; the feed is served to whoever knows its address. */
@ProgramTest
@Transactional
class ChoiceTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitRegister register;

    @Autowired
    StoryDues dues;

    @Autowired
    JdbcClient db;

    NoticeDesk desk;
    DemoTown town;
    Actor officer;

    @BeforeEach
    void anOfficer() {
        desk = new NoticeDesk(browser, accounts);
        town = DemoTown.anew(register);
        officer = desk.person(town.giaLoc(), Duty.OFFICER);
    }

    @AfterEach
    void nothingIsOwed() {
        dues.are();
    }

    @Test
    void theChoiceIsKept() {
        assertThat(desk.post("/account/reminders", officer, "mail", "NONE", "from", "19h30", "to", "6"))
                .hasRedirectedUrl("/account/reminders");
        var page = desk.page("/account/reminders", officer);
        assertThat(page.selectFirst("[name=mail][checked]").val()).isEqualTo("NONE");
        assertThat(page.selectFirst("[name=from]").val()).isEqualTo("19:30");
        assertThat(page.selectFirst("[name=to]").val()).isEqualTo("06:00");
        assertThat(desk.post("/account/reminders", officer, "mail", "NONE", "from", "25:00", "to", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có giờ 25:00");
    }

    @Test
    void theFeedTellsWhatTheUnitsOfItsOwnerOweAndItsSecretIsNotKept() {
        dues.are(
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 12, 5), "Báo cáo tháng 11"),
                due(town.kienMinh(), chasing(), LocalDate.of(2025, 12, 5), "Việc của xã khác"));
        var address = desk.post("/account/reminders/feed", officer);
        var link = org.jsoup.Jsoup.parse(body(address))
                .selectFirst("#feed-address")
                .val();
        assertThat(link).startsWith("https://thidua.gialoc.example/feeds/").endsWith(".ics");

        var feed = fetched(link);
        assertThat(feed).hasStatusOk();
        assertThat(feed.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(body(feed))
                .contains(
                        "DTSTART;VALUE=DATE:20251205",
                        "Báo cáo tháng 11",
                        "URL:https://thidua.gialoc.example/campaigns")
                .doesNotContain("Việc của xã khác", "Bùi Thị Én");
        assertThat(desk.page("/account/reminders", officer).select("#feed-address"))
                .isEmpty();
        assertThat(db.sql("select count(*) from notification.feed where token_hash = :secret")
                        .param("secret", secret(link))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRenewedFeedMakesTheOldAddressVoidAndAWithdrawnOneIsGone() {
        var first = opened();
        var second = opened();
        assertThat(fetched(first)).hasStatus(404);
        assertThat(fetched(second)).hasStatusOk();
        desk.post("/account/reminders/feed/withdrawal", officer);
        assertThat(fetched(second)).hasStatus(404);
    }

    @Test
    void whoseAccountIsClosedHasAnEmptyCalendar() {
        dues.are(due(town.giaLoc(), chasing(), LocalDate.of(2025, 12, 5), "Báo cáo tháng 11"));
        var link = opened();
        db.sql("update identity.account set closed_at = '2025-11-24' where id = :id")
                .param("id", officer.account())
                .update();
        assertThat(body(fetched(link))).doesNotContain("BEGIN:VEVENT");
    }

    private String opened() {
        return org.jsoup.Jsoup.parse(body(desk.post("/account/reminders/feed", officer)))
                .selectFirst("#feed-address")
                .val();
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private MvcTestResult fetched(String link) {
        return browser.get()
                .uri(link.replace("https://thidua.gialoc.example", ""))
                .exchange();
    }
}
