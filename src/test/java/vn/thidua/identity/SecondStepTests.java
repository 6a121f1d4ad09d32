package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** What needs no sign-in at all, and the second step itself. */
    private static final String OPEN =
            "/sign-in(/code)?|/c(/.*)?|/(first-admin|invitations|mail|feeds|d)/.*|/lost-password|/error|/actuator.*|.*error\\.path.*";

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
                        "lua.hai.buoc", "Nguyễn Thị Lụa", "Chuyên viên", town.giaLoc(), Set.of(Duty.OFFICER), PASSWORD),
                Actor.SYSTEM);
    }

    @Test
    void aHalfSignedSessionReachesNothingButTheCode() throws Exception {
        setUp();
        var half = halfSigned();
        int tried = 0;
        for (var route : routes.getHandlerMethods().keySet()) {
            var methods = route.getMethodsCondition().getMethods();
            var method = methods.isEmpty() ? "GET" : methods.iterator().next().name();
            for (var path : route.getPatternValues()) {
                if (!path.matches(OPEN)) {
                    var answer = half.send(
                            method, path.replaceAll("\\{[^}]+}", lua.value().toString()));
                    assertThat(answer).as("%s %s", method, path).hasRedirectedUrl("/sign-in/code");
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(50);
        assertThat(half.get("/sign-in/set-up")).hasRedirectedUrl("/sign-in/code");
        assertThat(half.get("/sign-in/code")).hasStatusOk();
        assertThat(html(half.get("/sign-in/code")).select(".td-side a")).isEmpty();
    }

    @Test
    void theCodeLetsInAndIsNotTakenTwice() throws Exception {
        var phone = setUp();
        var caller = halfSigned();
        var before = caller.cookies();
        var code = phone.next();
        assertThat(code(caller, "000000")).hasStatus(422);
        assertThat(code(caller, code)).hasRedirectedUrl("/");
        assertThat(caller.cookies()).isNotEqualTo(before);
        assertThat(caller.get("/account")).hasStatusOk();

        assertThat(code(halfSigned(), code)).hasStatus(422);
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
        assertThat(code(halfSigned(), one.toLowerCase().replace("-", " "))).hasRedirectedUrl("/");
        assertThat(code(halfSigned(), one)).hasStatus(422);
        assertThat(code(halfSigned(), phone.recoveryCodes().getLast())).hasRedirectedUrl("/");
    }

    @Test
    void fiveWrongCodesLockTheAccountLikeWrongPasswords() throws Exception {
        var phone = setUp();
        var caller = halfSigned();
        for (int i = 0; i < 5; i++) {
            assertThat(code(caller, "000000")).hasStatus(422);
        }
        assertThat(code(caller, phone.next())).hasStatus(422);
        assertThat(signIn()).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void theRightPasswordAloneForgivesNoWrongCode() throws Exception {
        var phone = setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(code(halfSigned(), "000000")).hasStatus(422);
        }
        assertThat(signIn()).hasRedirectedUrl("/sign-in?failed");
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
        assertThat(signIn()).hasRedirectedUrl("/");
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesVoid() throws Exception {
        var phone = setUp();
        var fresh = html(proof("/account/second-factor/codes", PASSWORD, phone.next()))
                .select("#recovery-codes code")
                .eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(phone.recoveryCodes());
        assertThat(code(halfSigned(), phone.recoveryCodes().getFirst())).hasStatus(422);
        assertThat(code(halfSigned(), fresh.getFirst())).hasRedirectedUrl("/");
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
        assertThat(signIn()).hasRedirectedUrl("/");
        assertThat(html(browser.get()
                                .uri("/audit")
                                .with(signedIn(administratorOf(town.giaLoc())))
                                .exchange())
                        .text())
                .contains("Đặt lại xác thực hai bước của tài khoản lua.hai.buoc");
    }

    private Phone setUp() throws Exception {
        var me = signedIn(accounts.actor("lua.hai.buoc").orElseThrow());
        var page = html(browser.get().uri("/account/second-factor").with(me).exchange());
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

    private Caller halfSigned() {
        var caller = new Caller(browser);
        assertThat(signIn(caller)).hasRedirectedUrl("/sign-in/code");
        return caller;
    }

    private MvcTestResult signIn() {
        return signIn(new Caller(browser));
    }

    private static MvcTestResult signIn(Caller caller) {
        return caller.post("/sign-in", "username", "lua.hai.buoc", "password", PASSWORD);
    }

    private static MvcTestResult code(Caller caller, String code) {
        return caller.post("/sign-in/code", "code", code);
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

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
