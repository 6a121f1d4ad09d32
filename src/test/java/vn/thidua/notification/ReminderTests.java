package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.notification.NoticeDesk.chasing;
import static vn.thidua.notification.NoticeDesk.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.notification.application.RemindingUnits;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Duty;

/** Nhắc việc on Monday 24/11/2025: each thing once at each stage, gathered into one message a day. */
@ProgramTest
@Transactional
class ReminderTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitRegister register;

    @Autowired
    RemindingUnits reminding;

    @Autowired
    StoryDues dues;

    @Autowired
    JdbcClient db;

    NoticeDesk desk;
    DemoTown town;

    @BeforeEach
    void aTown() {
        desk = new NoticeDesk(browser, accounts);
        town = DemoTown.anew(register);
    }

    @AfterEach
    void nothingIsOwed() {
        dues.are();
    }

    @Test
    void whatIsLateDueTodayAndDueSoonIsToldOnceAndWhatIsFarIsNot() {
        dues.are(
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 11, 20), "Báo cáo tháng 10"),
                due(town.giaLoc(), chasing(), TODAY, "Đăng ký thi đua"),
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 11, 27), "Báo cáo quý"),
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 12, 12), "Báo cáo năm"));

        assertThat(given()).isEqualTo(3);
        assertThat(given()).isEqualTo(3);

        var officer = desk.person(town.giaLoc(), Duty.OFFICER);
        assertThat(desk.page("/inbox", officer).select(".row-item")).hasSize(1);
        var lines = desk.page("/inbox/reminders?day=24/11/2025", officer)
                .select(".row-item")
                .eachText();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Chậm 2 ngày", "Báo cáo tháng 10", "20/11/2025");
        assertThat(lines.get(1)).contains("Đến hạn hôm nay", "Đăng ký thi đua");
        assertThat(lines.get(2)).contains("Còn 3 ngày", "Báo cáo quý");
        assertThat(desk.page("/inbox/reminders", desk.person(town.kienMinh(), Duty.OFFICER))
                        .select(".row-item"))
                .isEmpty();
    }

    @Test
    void aDayMovedIsRemindedOfAnew() {
        dues.are(new Due("a", new Audience(town.giaLoc(), chasing()), TODAY, "platform.name", List.of(), "/"));
        assertThat(given()).isEqualTo(1);
        dues.are(new Due(
                "a", new Audience(town.giaLoc(), chasing()), TODAY.plusDays(1), "platform.name", List.of(), "/"));
        assertThat(given()).isEqualTo(2);
        assertThat(desk.page("/inbox", desk.person(town.giaLoc(), Duty.OFFICER)).select(".row-item"))
                .hasSize(1);
    }

    @Test
    void manyThingsAreRemindedOfInOneMessage() {
        dues.are(IntStream.range(0, 5000)
                .mapToObj(i -> due(town.giaLoc(), chasing(), TODAY.minusDays(i % 100), "Việc " + i))
                .toArray(Due[]::new));

        assertThat(given()).isEqualTo(5000);
        assertThat(db.sql("select count(*) from notification.message where unit = :unit")
                        .param("unit", town.giaLoc().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** Reminds, and counts what the commune was reminded of in all; other rooms may have given others theirs. */
    private long given() {
        reminding.remind();
        return db.sql("select count(*) from notification.reminder where unit = :unit")
                .param("unit", town.giaLoc().value())
                .query(Long.class)
                .single();
    }
}
