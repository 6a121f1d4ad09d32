package vn.thidua.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.operation.application.BackupShelf;
import vn.thidua.operation.application.KeepingBackups;
import vn.thidua.shared.Actor;

/** Tình trạng hệ thống: the administrator of the city sees it and backs up; nobody else does. */
@ProgramTest
class HealthPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    KeepingBackups keeping;

    @Autowired
    BackupShelf shelf;

    @Autowired
    JdbcClient db;

    @Autowired
    DemoTown town;

    @AfterEach
    void noBackupIsLeft() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> keeping.running().isEmpty());
        db.sql("delete from operation.backup").update();
        try (var files = Files.isDirectory(shelf.directory()) ? Files.list(shelf.directory()) : null) {
            for (var file : files == null ? List.<Path>of() : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void onlyTheAdministratorOfTheTopmostUnitSeesIt() {
        assertThat(get("/system", city())).hasStatusOk();
        assertThat(get("/system", administratorOf(town.giaLoc()))).hasStatus(409);
        assertThat(get("/system", officerOf(town.city()))).hasStatus(409);
        assertThat(post("/system/backups", administratorOf(town.giaLoc()))).hasStatus(409);
        assertThat(get("/system/backups", officerOf(town.giaLoc()))).hasStatus(409);
        assertThat(get("/admin", administratorOf(town.giaLoc()))).bodyText().doesNotContain("/system");
        assertThat(get("/admin", city())).bodyText().contains("/system");
    }

    @Test
    void itTellsDatabaseDiskScansVersionsAndWorkAndNoSecret() throws Exception {
        var page = html(get("/system", city()));

        assertThat(page.select(".row-item b").eachText())
                .contains("Cơ sở dữ liệu", "Ổ đĩa", "Sao lưu", "Việc chạy nền", "Đọc bản quét", "Sao lưu hằng đêm");
        assertThat(page.select("dl").text()).contains("0.1.0", "18.");
        assertThat(page.text()).doesNotContain("db.secret", "jdbc:");
    }

    @Test
    void aBackupAskedForIsMadeInTheBackgroundTakenAwayAndWrittenDown() throws Exception {
        assertThat(post("/system/backups", city())).hasStatus3xxRedirection();
        assertThat(post("/system/backups", city())).hasStatus(409);
        await().atMost(Duration.ofMinutes(1)).until(() -> keeping.running().isEmpty());

        var list = html(get("/system/backups", city()));
        assertThat(list.select(".st.ok").text()).isEqualTo("Đã kiểm tra");
        var take = list.select("form").attr("action");
        assertThat(post(take, administratorOf(town.giaLoc()))).hasStatus(409);
        var file = post(take, city());
        assertThat(file).hasStatusOk().headers().containsHeader("Content-Disposition");
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(events()).contains("BackupAsked", "BackupMade", "BackupTaken");
    }

    @Test
    void aBackupThatFailedIsAChoreOfTheCitysAdministratorOnly() throws Exception {
        var backup = keeping.begin(Actor.SYSTEM.name()).orElseThrow();
        keeping.fail(backup.id(), "operation.refused.disk-full");

        assertThat(html(get("/work", city())).select(".row-item").text()).contains("Sao lưu cần được xem lại");
        assertThat(html(get("/system", city())).select(".st.late")).isNotEmpty();
        assertThat(html(get("/work", administratorOf(town.giaLoc()))).text()).doesNotContain("Sao lưu cần");
    }

    @Test
    void aBackupCutOffByTheEndOfTheProgramIsToldAfterTheNextStart() {
        keeping.begin(Actor.SYSTEM.name()).orElseThrow();

        keeping.clearAway();

        assertThat(keeping.running()).isEmpty();
        assertThat(get("/system", city())).bodyText().contains("Chương trình dừng khi đang sao lưu");
    }

    private Actor city() {
        return administratorOf(town.city());
    }

    private List<String> events() {
        return db.sql("select event from audit.entry where room = 'operation'")
                .query(String.class)
                .list();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String path, Actor actor) {
        return browser.post().uri(path).with(signedIn(actor)).with(csrf()).exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
