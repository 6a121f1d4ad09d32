package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestMail;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.notification.domain.NotificationAct;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** What tests of notices do: persons with a mail address, things owed, something that happened, pages asked for. */
record NoticeDesk(MockMvcTester browser, Accounts accounts) {

    static final String PASSWORD = "con đường hoa phượng";

    /** Something told; its words are those of the daily reminders. */
    record Reminders(UnitId about, List<Audience> told, List<String> details, String path, Actor by, Instant at)
            implements Notice {}

    Actor person(UnitId unit, Duty... duties) {
        var username = "tin." + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(
                new NewAccount(username, "Bùi Thị Én", "Chuyên viên", unit, Set.of(duties), PASSWORD), Actor.SYSTEM);
        return accounts.actor(username).orElseThrow();
    }

    /** An address of the person's own, confirmed by the link in the first letter. */
    String mailOf(Actor person) {
        var address = "tin." + person.account() + "@gialoc.example";
        post("/account/mail", person, "address", address, "password", PASSWORD);
        var link = TestMail.link(TestMail.letters(address, 1).getFirst());
        assertThat(browser.post().uri(link).with(csrf()).exchange()).hasStatus(302);
        return address;
    }

    static Due due(UnitId unit, Act act, LocalDate day, String what) {
        return new Due(
                "thing:" + unit.value() + day + what.hashCode(),
                new Audience(unit, act),
                day,
                "notification.mail.subject-one",
                List.of(what),
                "/campaigns");
    }

    static Reminders told(UnitId unit, Act act, String what, Actor by, Instant at) {
        return new Reminders(unit, List.of(new Audience(unit, act)), List.of(what), "/campaigns", by, at);
    }

    static Act chasing() {
        return NotificationAct.CHASE_UNITS;
    }

    Document page(String path, Actor actor) {
        var result = browser.get().uri(path).with(signedIn(actor)).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(body(result));
    }

    MvcTestResult post(String path, Actor actor, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
