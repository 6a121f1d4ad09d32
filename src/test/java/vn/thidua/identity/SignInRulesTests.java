package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Quy định đăng nhập: laid down at the highest unit, for everybody. */
@ProgramTest
@Transactional
class SignInRulesTests {

    private static final String PATH = "/sign-in-rules";
    private static final String PASSWORD = "con đường hoa phượng";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient db;

    @Test
    void theCitysAdministratorLaysItDownAndTakesItBack() throws Exception {
        var administrator = administratorOf(town.city());
        assertThat(html("/admin", administrator).select("a[href=" + PATH + "]")).hasSize(1);

        assertThat(browser.post()
                        .uri(PATH)
                        .param("duties", "CHAIR", "ADMINISTRATOR")
                        .param("since", "01/12/2025")
                        .with(signedIn(administrator))
                        .with(csrf()))
                .hasRedirectedUrl(PATH);
        var page = html(PATH, administrator);
        assertThat(page.select("input[name=duties][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("CHAIR", "ADMINISTRATOR");
        assertThat(page.select("input[name=duties][checked] + span").text()).contains("từ 01/12/2025");

        browser.post()
                .uri(PATH)
                .param("since", "01/12/2025")
                .with(signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(html(PATH, administrator).select("input[name=duties][checked]"))
                .isEmpty();
        assertThat(html("/audit", administrator).text())
                .contains("Bắt buộc xác thực hai bước với nhiệm vụ", "Thôi bắt buộc xác thực hai bước với nhiệm vụ");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        for (var other : new Actor[] {administratorOf(town.giaLoc()), officerOf(town.city())}) {
            assertThat(browser.get().uri(PATH).with(signedIn(other))).hasStatus(409);
            assertThat(browser.post()
                            .uri(PATH)
                            .param("duties", "CHAIR")
                            .param("since", "01/12/2025")
                            .with(signedIn(other))
                            .with(csrf()))
                    .hasStatus(409);
        }
        assertThat(html("/admin", administratorOf(town.giaLoc())).select("a[href=" + PATH + "]"))
                .isEmpty();
    }

    @Test
    void whoMustHaveItSetsItUpBeforeAnythingElse() throws Exception {
        accounts.open(
                new NewAccount("lua.phai.co", "Nguyễn Thị Lụa", "", town.giaLoc(), Set.of(Duty.OFFICER), PASSWORD),
                Actor.SYSTEM);
        db.sql("insert into identity.sign_in_rule (duty, version, since) values ('OFFICER', 0, '2025-11-01')")
                .update();
        var caller = new Caller(browser);
        assertThat(caller.post("/sign-in", "username", "lua.phai.co", "password", PASSWORD))
                .hasRedirectedUrl("/sign-in/set-up");
        assertThat(caller.get("/work")).hasRedirectedUrl("/sign-in/set-up");
        assertThat(caller.get("/account/second-factor")).hasRedirectedUrl("/sign-in/set-up");
        var phone =
                new Phone(html(caller.get("/sign-in/set-up")).select("#secret").text());
        assertThat(caller.post("/sign-in/set-up", "code", "000000")).hasStatus(422);
        var done = html(caller.post("/sign-in/set-up", "code", phone.next()));
        assertThat(done.select("#recovery-codes code")).hasSize(10);
        assertThat(caller.get("/account")).hasStatusOk();
        assertThat(caller.post("/account/second-factor/remove", "password", PASSWORD, "code", phone.next()))
                .hasStatus(422);
    }

    private Document html(String path, Actor reader) throws Exception {
        return Jsoup.parse(browser.get()
                .uri(path)
                .with(signedIn(reader))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
