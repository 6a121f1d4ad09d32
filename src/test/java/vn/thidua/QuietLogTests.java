package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** What the program writes into its log names nobody, whatever goes wrong. */
@ProgramTest
@Transactional
class QuietLogTests {

    private static final String NAME = "Trịnh Thị Kín";
    private static final String USERNAME = "kin.gialoc";
    private static final String NUMBER = "031190004711";

    private static final String PAPER = "Không phải kế hoạch. " + NAME + ", số " + NUMBER;

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void listen() {
        accounts.open(
                new NewAccount(USERNAME, NAME, NUMBER, town.giaLoc(), Set.of(Duty.OFFICER), "con đường hoa phượng"),
                Actor.SYSTEM);
        written.start();
        root().addAppender(written);
    }

    @AfterEach
    void stop() {
        root().detachAppender(written);
    }

    @Test
    void signInsUploadsAndRefusalsLeaveNoNameInTheLog() {
        var admin = Persons.administratorOf(town.giaLoc());
        for (int i = 0; i < 6; i++) {
            post("/sign-in", null, "username", USERNAME, "password", NUMBER);
        }
        post("/lost-password", null, "username", USERNAME);
        post("/accounts", admin, "username", USERNAME, "name", NAME, "post", NUMBER, "unit", id(), "duties", "OFFICER");
        post("/accounts", admin, "username", NAME, "name", NAME, "post", NUMBER, "unit", id());
        post(
                "/accounts",
                Persons.officerOf(town.kienMinh()),
                "username",
                USERNAME,
                "name",
                NAME,
                "post",
                "x",
                "unit",
                id());
        post("/documents", admin, "q", NAME);
        get("/accounts?q=" + USERNAME, admin);
        get("/audit?q=" + NUMBER + "&from=" + NUMBER, admin);
        get("/search?q=" + NUMBER, admin);
        get("/papers/" + NUMBER, admin);
        upload(NAME + " " + NUMBER + ".pdf", NUMBER);
        upload(NAME + ".txt", PAPER);
        LoggerFactory.getLogger("vn.thidua.test").info("the appender listens");

        assertThat(lines()).anyMatch(line -> line.contains("the appender listens"));
        assertThat(lines()).noneMatch(QuietLogTests::namesSomeone);
    }

    /** PostgreSQL tells the row that broke a rule; its driver must keep that to itself, as failures are logged whole. */
    @Test
    void aBrokenConstraintDoesNotTellTheRow() {
        try {
            db.sql("update identity.account set username = username || ' ' where username = :it")
                    .param("it", USERNAME)
                    .update();
        } catch (DataIntegrityViolationException broken) {
            LoggerFactory.getLogger("vn.thidua.test").error("broken", broken);
        }

        assertThat(lines()).anyMatch(line -> line.contains("account_username_form"));
        assertThat(lines()).noneMatch(QuietLogTests::namesSomeone);
    }

    private List<String> lines() {
        return List.copyOf(written.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static boolean namesSomeone(String line) {
        return line.contains(NAME) || line.contains(USERNAME) || line.contains(NUMBER);
    }

    private void post(String path, @Nullable Actor actor, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        (actor == null ? request : request.with(Persons.signedIn(actor))).exchange();
    }

    private void get(String path, Actor actor) {
        browser.get().uri(path).with(Persons.signedIn(actor)).exchange();
    }

    private void upload(String name, String content) {
        browser.post()
                .multipart()
                .uri("/documents")
                .file(new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(Persons.signedIn(Persons.officerOf(town.giaLoc())))
                .with(csrf())
                .exchange();
    }

    private String id() {
        return town.giaLoc().value().toString();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
