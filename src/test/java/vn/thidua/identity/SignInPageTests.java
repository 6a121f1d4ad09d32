package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

@ProgramTest
@Transactional
class SignInPageTests {

    private static final String PASSWORD = "con đường hoa phượng";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @BeforeEach
    void anOfficerOfGiaLoc() {
        accounts.open(
                new NewAccount(
                        "lua.gialoc",
                        "Nguyễn Thị Lụa",
                        "Chuyên viên Phòng Văn hóa - Xã hội",
                        town.giaLoc(),
                        Set.of(Duty.OFFICER),
                        PASSWORD),
                Actor.SYSTEM);
    }

    @Test
    void thePageAsksForNameAndPasswordAndCarriesTheFormToken() throws Exception {
        var answer = browser.get().uri("/sign-in").exchange();

        assertThat(answer).hasStatusOk();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("form[action=/sign-in] input").eachAttr("name"))
                .containsExactly("_csrf", "username", "password");
        assertThat(page.select("input[name=_csrf]").val()).isNotEmpty();
    }

    @Test
    void theRightPasswordLeadsHome() {
        assertThat(signIn("Lua.GiaLoc ", PASSWORD)).hasRedirectedUrl("/");
    }

    /** Whoever planted a session number before the sign-in holds nothing after it. */
    @Test
    void theSessionGetsANewNumber() {
        var caller = new Caller(browser);
        caller.get("/units");
        var before = caller.cookies();
        caller.post("/sign-in", "username", "lua.gialoc", "password", PASSWORD);

        assertThat(caller.cookies()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(signIn("lua.gialoc", "không phải mật khẩu")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("nguoi.la", "không phải mật khẩu")).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void fourWrongPasswordsCountAsFour() {
        for (int i = 0; i < 4; i++) {
            signIn("lua.gialoc", "không phải mật khẩu");
        }

        assertThat(signIn("lua.gialoc", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedToo() {
        for (int i = 0; i < 5; i++) {
            signIn("lua.gialoc", "không phải mật khẩu");
        }

        assertThat(signIn("lua.gialoc", PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void aFormWithoutTokenIsTurnedAwayWithASentence() throws Exception {
        var answer = browser.post().uri("/sign-out").exchange();

        assertThat(answer).hasStatus(403);
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                        .select("[role=alert]")
                        .text())
                .startsWith("Đồng chí không được giao việc này");
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPage() {
        assertThat(browser.get().uri("/units").exchange()).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/units").header("HX-Request", "true").exchange())
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void everyAnswerCarriesTheProtectiveHeaders() {
        assertThat(browser.get().uri("/sign-in").exchange())
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeader("Permissions-Policy")
                .doesNotContainHeader("Strict-Transport-Security")
                .hasHeaderSatisfying("Content-Security-Policy", values -> assertThat(values.getFirst())
                        .contains("script-src 'self';", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(browser.get().uri("/sign-in").secure(true).exchange())
                .headers()
                .containsHeader("Strict-Transport-Security");
    }

    private MvcTestResult signIn(String username, String password) {
        return browser.post()
                .uri("/sign-in")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
