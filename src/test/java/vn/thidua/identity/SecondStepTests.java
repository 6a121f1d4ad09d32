package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Xác thực hai bước: nothing is reached between the password and the code. */
@ProgramTest
@Transactional
class SecondStepTests {

    private static final String PASSWORD = "con đường hoa phượng";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    AccountId lua;

    @BeforeEach
    void anOfficerOfGiaLoc() {
        lua = accounts.open(
                new NewAccount(
                        "lua.hai.buoc",
                        "Nguyễn Thị Lụa",
                        "Chuyên viên",
                        town.giaLoc(),
                        Set.of(Duty.OFFICER),
                        PASSWORD),
                Actor.SYSTEM);
    }

    @Test
    void aHalfSignedSessionReachesNothingButTheCode() throws Exception {
        setUp();
        var half = signIn(PASSWORD);
        assertThat(half).hasRedirectedUrl("/sign-in/code");
        var session = session(half);
        int tried = 0;
        for (var route : routes.getHandlerMethods().keySet()) {
            for (var path : route.getPatternValues()) {
                var methods = route.getMethodsCondition().getMethods();
                var method = methods.isEmpty() ? "GET" : methods.iterator().next().name();
                if (!isOpen(path)) {
                    var answer = send(method, path.replaceAll("\\{[^}]+}", lua.value().toString()), session);
                    assertThat(answer).as("%s %s", method, path).hasRedirectedUrl("/sign-in/code");
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(50);
        assertThat(send("GET", "/sign-in/set-up", session)).hasRedirectedUrl("/sign-in/code");
        assertThat(send("GET", "/sign-in/code", session)).hasStatusOk();
        assertThat(html(send("GET", "/sign-in/code", session)).select(".td-side a"))
                .isEmpty();
    }

    @Test
    void theCodeLetsInAndIsNotTakenTwice() throws Exception {
        var phone = setUp();
        var session = session(signIn(PASSWORD));
        var code = phone.next();
        assertThat(code(session, "000000")).hasStatus(422);
        assertThat(code(session, code)).hasRedirectedUrl("/");
        assertThat(send("GET", "/account", session)).hasStatusOk();

        var again = session(signIn(PASSWORD));
        assertThat(code(again, code)).hasStatus(422);
    }

    @Test
    void aRecoveryCodeStandsInForThePhoneOnce() throws Exception {
        var phone = setUp();
        assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(db.sql("select hash from identity.recovery_code where account = :id")
                        .param("id", lua.value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(phone.recoveryCodes());

        var one = phone.recoveryCodes().getFirst();
        assertThat(code(session(signIn(PASSWORD)), one.toLowerCase().replace("-", " ")))
                .hasRedirectedUrl("/");
        assertThat(code(session(signIn(PASSWORD)), one)).hasStatus(422);
        assertThat(code(session(signIn(PASSWORD)), phone.recoveryCodes().getLast())).hasRedirectedUrl("/");
    }

    @Test
    void fiveWrongCodesLockTheAccountLikeWrongPasswords() throws Exception {
        var phone = setUp();
        var session = session(signIn(PASSWORD));
        for (int i = 0; i < 5; i++) {
            assertThat(code(session, "000000")).hasStatus(422);
        }
        assertThat(code(session, phone.next())).hasStatus(422);
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void theRightPasswordAloneForgivesNoWrongCode() throws Exception {
        var phone = setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(code(session(signIn(PASSWORD)), "000000")).hasStatus(422);
        }
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void theSecretIsSealedInTheDatabase() throws Exception {
        var phone = setUp();
        assertThat(db.sql("select secret from identity.second_factor where account = :id")
                        .param("id", lua.value())
                        .query(String.class)
                        .single())
                .startsWith("1.")
                .doesNotContain(phone.secret());
    }

    @Test
    void itIsTakenAwayByPasswordAndCodeTogether() throws Exception {
        var phone = setUp();
        var remove = "/account/second-factor/remove";
        var code = phone.next();
        assertThat(proof(remove, "mật khẩu sai rồi", code)).hasStatus(422);
        assertThat(proof(remove, PASSWORD, "000000")).hasStatus(422);
        assertThat(proof(remove, PASSWORD, code)).hasRedirectedUrl("/account");
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesVoid() throws Exception {
        var phone = setUp();
        var fresh = html(proof("/account/second-factor/codes", PASSWORD, phone.next()))
                .select("#recovery-codes code")
                .eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(phone.recoveryCodes());
        assertThat(code(session(signIn(PASSWORD)), phone.recoveryCodes().getFirst()))
                .hasStatus(422);
        assertThat(code(session(signIn(PASSWORD)), fresh.getFirst())).hasRedirectedUrl("/");
    }

    @Test
    void anAdministratorOfTheUnitResetsItAndNobodyElse() throws Exception {
        setUp();
        var path = "/accounts/" + lua.value() + "/second-factor/reset";
        for (var other : List.of(officerOf(town.giaLoc()), administratorOf(town.kienMinh()))) {
            assertThat(browser.post().uri(path).with(signedIn(other)).with(csrf()))
                    .hasStatus(409);
        }
        assertThat(browser.post()
                        .uri(path)
                        .with(signedIn(administratorOf(town.giaLoc())))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/");
        assertThat(db.sql("select count(*) from audit.trace where event like '%SecondFactorReset'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoMustHaveItSetsItUpBeforeAnythingElse() throws Exception {
        db.sql("insert into identity.sign_in_rule (duty, version, since) values ('OFFICER', 0, '2025-11-01')")
                .update();
        var half = signIn(PASSWORD);
        assertThat(half).hasRedirectedUrl("/sign-in/set-up");
        var session = session(half);
        assertThat(send("GET", "/work", session)).hasRedirectedUrl("/sign-in/set-up");
        assertThat(send("GET", "/account/second-factor", session)).hasRedirectedUrl("/sign-in/set-up");
        var phone = new Phone(
                html(send("GET", "/sign-in/set-up", session)).select("#secret").text());
        assertThat(post("/sign-in/set-up", session, "code", "000000")).hasStatus(422);
        var done = html(post("/sign-in/set-up", session, "code", phone.next()));
        assertThat(done.select("#recovery-codes code")).hasSize(10);
        assertThat(send("GET", "/account", session)).hasStatusOk();
        assertThat(proof("/account/second-factor/remove", PASSWORD, phone.next()))
                .hasStatus(422);
    }

    private Phone setUp() throws Exception {
        var me = signedIn(accounts.actor("lua.hai.buoc").orElseThrow());
        var page = html(
                browser.get().uri("/account/second-factor").with(me).exchange());
        assertThat(page.select("svg.td-qr path").attr("d")).startsWith("M");
        var phone = new Phone(page.select("#secret").text());
        var done = html(browser.post()
                .uri("/account/second-factor")
                .param("code", phone.next())
                .with(me)
                .with(csrf())
                .exchange());
        return phone.with(done.select("#recovery-codes code").eachText());
    }

    private static boolean isOpen(String path) {
        return path.matches("/sign-in(/code)?|/(first-admin|invitations|mail)/.*|/lost-password|/error|.*/actuator.*");
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/sign-in")
                .param("username", "lua.hai.buoc")
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult answer) {
        HttpSession session = answer.getRequest().getSession(false);
        return (MockHttpSession) session;
    }

    private MvcTestResult code(MockHttpSession session, String code) {
        return post("/sign-in/code", session, "code", code);
    }

    private MvcTestResult proof(String path, String password, String code) {
        return browser.post()
                .uri(path)
                .param("password", password)
                .param("code", code)
                .with(signedIn(accounts.actor("lua.hai.buoc").orElseThrow()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, MockHttpSession session, String name, String text) {
        return browser.post()
                .uri(path)
                .param(name, text)
                .session(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(String method, String path, MockHttpSession session) {
        return browser.method(HttpMethod.valueOf(method))
                .uri(path)
                .session(session)
                .with(csrf())
                .exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
