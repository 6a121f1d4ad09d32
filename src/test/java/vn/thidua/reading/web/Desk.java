package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.DemoTown;
import vn.thidua.shared.Actor;

/** The officer's desk: sends papers, waits until they are read, opens pages. */
@TestComponent
public class Desk {

    private final MockMvcTester browser;
    private final JdbcClient db;
    private final DemoTown town;

    Desk(MockMvcTester browser, JdbcClient db, DemoTown town) {
        this.browser = browser;
        this.db = db;
        this.town = town;
    }

    DemoTown town() {
        return town;
    }

    MvcTestResult send(Actor actor, String name, byte[] bytes) {
        return browser.post()
                .multipart()
                .uri("/documents")
                .file(new MockMultipartFile("files", name, null, bytes))
                .accept("application/json")
                .with(signedIn(actor))
                .with(csrf())
                .exchange();
    }

    /** Sends the paper and waits until the machine is through with it. */
    UUID read(Actor actor, String name, byte[] bytes) {
        assertThat(send(actor, name, bytes)).hasStatusOk();
        return settled(actor, name);
    }

    UUID settled(Actor actor, String name) {
        var id = db.sql(
                        "select id from reading.draft where unit = :unit and name = :name order by received_at desc limit 1")
                .param("unit", actor.unit())
                .param("name", name)
                .query(UUID.class)
                .single();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !state(id).equals("UPLOADED") && !state(id).equals("READING"));
        return id;
    }

    String state(UUID draft) {
        return db.sql("select state from reading.draft where id = :id")
                .param("id", draft)
                .query(String.class)
                .single();
    }

    long papers() {
        return db.sql("select count(*) from files.paper").query(Long.class).single();
    }

    MvcTestResult get(Actor actor, String path) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    MvcTestResult post(Actor actor, String path, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    MvcTestResult htmx(Actor actor, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .header("HX-Request", "true")
                .with(signedIn(actor))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
