package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.TestMail.letters;
import static vn.thidua.notification.NoticeDesk.chasing;
import static vn.thidua.notification.NoticeDesk.due;
import static vn.thidua.notification.NoticeDesk.told;

import java.time.Clock;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.TestMail;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.Accounts;
import vn.thidua.notification.application.RemindingUnits;
import vn.thidua.notification.application.WritingDigests;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Thư tổng hợp: letters a real mail server receives, to persons of an office made for this test. */
@ProgramTest
class DigestTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    UnitRegister register;

    @Autowired
    RemindingUnits reminding;

    @Autowired
    WritingDigests digests;

    @Autowired
    StoryDues dues;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    NoticeDesk desk;
    UnitId office;
    Actor officer;
    String address;

    @BeforeEach
    void anOfficerWithAnAddress() {
        desk = new NoticeDesk(browser, accounts);
        var name = "Tổ Nhắc việc " + System.nanoTime();
        office = register.add(
                town.giaLoc(), new NewUnit(name, name, "phong", null, LocalDate.of(2025, 7, 1)), Actor.SYSTEM);
        officer = desk.person(office, Duty.OFFICER);
        address = desk.mailOf(officer);
    }

    @AfterEach
    void nothingIsOwed() {
        dues.are();
        db.sql("delete from notification.reminder").update();
        db.sql("delete from notification.message").update();
    }

    @Test
    void whatIsOwedAndWhatHappenedComesInOneLetterADay() throws Exception {
        dues.are(
                due(office, chasing(), LocalDate.of(2025, 11, 20), "Báo cáo tháng 10"),
                due(office, chasing(), LocalDate.of(2025, 11, 27), "Báo cáo quý"));
        happened("trả lại báo cáo");
        reminding.remind();
        digests.queue();

        var letter = letters(address, 2).get(1);
        assertThat(letter.getSubject()).isEqualTo("Thi Đua, nhắc việc ngày 24/11/2025: 1 việc quá hạn, 1 việc đến hạn");
        assertThat(TestMail.text(letter))
                .contains("QUÁ HẠN (1)", "Báo cáo tháng 10 (hạn 20/11/2025, chậm 2 ngày làm việc)")
                .contains("SẮP ĐẾN HẠN (1)", "Báo cáo quý (hạn 27/11/2025, còn 3 ngày làm việc)")
                .contains("TIN CHƯA ĐỌC (1)", "trả lại báo cáo")
                .contains("https://thidua.gialoc.example/account/reminders")
                .doesNotContain("Bùi Thị Én");

        digests.write(new AccountId(officer.account()));
        assertThat(letters(address)).hasSize(2);
    }

    @Test
    void whoWantsNoLettersGetsNone() {
        desk.post("/account/reminders", officer, "mail", "NONE", "from", "20:00", "to", "7:00");
        dues.are(due(office, chasing(), TODAY, "Báo cáo"));
        reminding.remind();
        digests.queue();
        digests.write(new AccountId(officer.account()));

        assertThat(waiting()).isZero();
        assertThat(letters(address)).hasSize(1);
    }

    @Test
    void inQuietHoursTheLetterWaits() {
        desk.post("/account/reminders", officer, "mail", "DIGEST", "from", "0:00", "to", "23:59");
        dues.are(due(office, chasing(), TODAY, "Báo cáo"));
        reminding.remind();
        digests.queue();

        assertThat(waiting()).isEqualTo(1);
        assertThat(letters(address)).hasSize(1);
        db.sql("delete from platform.scheduled_tasks where task_name = 'write-digest'")
                .update();
    }

    @Test
    void whoAskedForItIsToldAtOnceAndNotAgainTheNextMorning() throws Exception {
        desk.post("/account/reminders", officer, "mail", "AT_ONCE", "from", "3:00", "to", "3:00");
        happened("trả lại báo cáo");
        var letter = letters(address, 2).get(1);
        assertThat(letter.getSubject()).startsWith("Thi Đua: Nhắc việc ngày trả lại báo cáo");
        assertThat(TestMail.text(letter)).contains("https://thidua.gialoc.example/campaigns");

        digests.write(new AccountId(officer.account()));
        assertThat(waiting()).isZero();
        assertThat(letters(address)).hasSize(2);
    }

    private void happened(String what) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(told(office, chasing(), what, Actor.SYSTEM, clock.instant())));
    }

    /** Letters of this test are all out once nothing of them is scheduled for now. */
    private long waiting() {
        Awaitility.await().until(() -> db.sql("""
                        select count(*) from platform.scheduled_tasks
                        where task_name in ('send-written-letter', 'tell-at-once')
                        """).query(Long.class).single() == 0);
        return db.sql(
                        "select count(*) from platform.scheduled_tasks where task_name = 'write-digest' and task_instance like :who")
                .param("who", officer.account() + "%")
                .query(Long.class)
                .single();
    }
}
