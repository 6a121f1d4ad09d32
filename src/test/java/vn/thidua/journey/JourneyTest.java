package vn.thidua.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.TestDatabase;

/** The running demo, started once for all journeys, and a real browser before it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"thidua.demo=true", "thidua.clock-starts=2025-11-24T08:00:00+07:00"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    JdbcClient db;

    Browser browser;

    /** A database and a clock of its own, both at the first morning of the demo. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws IOException {
        TestDatabase.describe(properties, "demo");
        Province.describe(properties);
        Files.deleteIfExists(TestDatabase.home("demo").resolve("clock"));
    }

    @BeforeAll
    void openBrowser() {
        Awaitility.await("the demo's papers are read")
                .atMost(Duration.ofSeconds(120))
                .until(() -> db.sql("select count(*) from reading.draft where state in ('UPLOADED', 'READING')")
                                .query(Integer.class)
                                .single()
                        == 0);
        browser = new Browser("http://127.0.0.1:" + port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    /** Another browser, in which this person signs in. */
    void as(String person) {
        browser.newPerson();
        browser.signIn(person);
    }

    /** A step of a meeting, by the words on its button. */
    void step(String words) {
        browser.page()
                .locator("form[action$='/steps'] button:has-text('" + words + "')")
                .click();
        PlaywrightAssertions.assertThat(browser.page().locator(".td-notice.done"))
                .isVisible();
        browser.page().waitForLoadState();
    }
}
