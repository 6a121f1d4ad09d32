package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
class AccountPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    AccountId lua;

    @BeforeEach
    void anOfficerOfGiaLoc() {
        lua = accounts.open(
                new NewAccount(
                        "lua.gialoc", "Nguyễn Thị Lụa", "Chuyên viên", town.giaLoc(), Set.of(Duty.OFFICER), null),
                Actor.SYSTEM);
    }

    @Test
    void theAdministratorFindsAPersonWithoutDiacritics() throws Exception {
        var page = html(get("/accounts?q=thi lua", administratorOf(town.giaLoc())));

        assertThat(page.select("tbody a").eachText()).containsExactly("Nguyễn Thị Lụa");
        assertThat(page.select("tbody .st").text()).isEqualTo("Chưa đặt mật khẩu");
    }

    @Test
    void theNeighboursAdministratorSeesNobodyHere() throws Exception {
        var neighbour = administratorOf(town.kienMinh());

        assertThat(html(get("/accounts?q=lua.gialoc", neighbour)).select("tbody tr"))
                .isEmpty();
        assertThat(get(path(), neighbour)).hasStatus(404);
        assertThat(post(path() + "/close", neighbour)).hasStatus(409);
        assertThat(post(path() + "/invitation", neighbour)).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/accounts/new"})
    void whoIsNoAdministratorIsTurnedAwayWithASentence(String path) throws Exception {
        var answer = get(path, officerOf(town.giaLoc()));

        assertThat(answer).hasStatus(403);
        assertThat(html(answer).select("[role=alert]").text()).startsWith("Đồng chí không được giao việc này");
    }

    @Test
    void theAuditorSeesTheLogButNoAccounts() throws Exception {
        var links = html(get("/admin", auditorOf(town.giaLoc()))).select(".td-found a");

        assertThat(links.eachAttr("href")).containsExactly("/units", "/people", "/duties", "/audit", "/imports");
    }

    @Test
    void anAccountIsOpenedWithoutAPassword() throws Exception {
        var answer = open("en.gialoc", administratorOf(town.giaLoc()));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(accounts.actor("en.gialoc")).get().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("Bùi Thị Én");
            assertThat(actor.duties()).containsExactlyInAnyOrder(Duty.OFFICER, Duty.CHECKER);
        });
    }

    @Test
    void aTakenNameIsSaidAboveTheForm() throws Exception {
        var answer = open("lua.gialoc", administratorOf(town.giaLoc()));

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select("[role=alert]").text()).contains("lua.gialoc đã có người dùng");
        assertThat(html(answer).select("#f-name").val()).isEqualTo("Bùi Thị Én");
        assertThat(open("en.gialoc", administratorOf(town.kienMinh()))).hasStatus(422);
    }

    @Test
    void aLinkIsShownOnceSetsAPasswordAndIsThenVoid() throws Exception {
        var link = html(post(path() + "/invitation", administratorOf(town.giaLoc())))
                .select("#link")
                .val();
        var path = link.substring(link.indexOf("/invitations/"));

        assertThat(html(get(path(), administratorOf(town.giaLoc()))).select("#link"))
                .isEmpty();
        assertThat(set(path, "ngắn", "ngắn")).hasStatus(422);
        assertThat(set(path, "con đường hoa phượng", "con đường hoa gạo")).hasStatus(422);
        assertThat(set(path, "con đường hoa phượng", "con đường hoa phượng")).hasRedirectedUrl("/sign-in?ready");
        assertThat(set(path, "con đường hoa phượng", "con đường hoa phượng")).hasStatus(404);
        assertThat(browser.post()
                        .uri("/sign-in")
                        .param("username", "lua.gialoc")
                        .param("password", "con đường hoa phượng")
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/");
    }

    @Test
    void aDutyIsGivenAndEnded() throws Exception {
        var administrator = administratorOf(town.giaLoc());

        var given = browser.post()
                .uri(path() + "/duties")
                .param("duty", "COUNCIL")
                .param("from", "01/01/2020")
                .param("to", "")
                .with(csrf())
                .with(signedIn(administrator))
                .exchange();

        assertThat(given).hasRedirectedUrl(path());
        assertThat(accounts.actor("lua.gialoc").orElseThrow().duties()).contains(Duty.COUNCIL);
        assertThat(post(path() + "/duties/1/end", administrator)).hasRedirectedUrl(path());
        assertThat(html(get(path(), administrator)).select(".row-item .st").eachText())
                .containsExactly("Đang giữ", "Đã hết");
    }

    @Test
    void aDayThatNoCalendarHasIsTold() throws Exception {
        var refused = browser.post()
                .uri(path() + "/duties")
                .param("duty", "COUNCIL")
                .param("from", "31/02/2026")
                .with(csrf())
                .with(signedIn(administratorOf(town.giaLoc())))
                .exchange();

        assertThat(refused).hasStatus(422);
        assertThat(html(refused).select("[role=alert]").text()).contains("“31/02/2026” không phải là ngày");
        assertThat(accounts.actor("lua.gialoc").orElseThrow().duties()).doesNotContain(Duty.COUNCIL);
    }

    @Test
    void aClosedAccountIsShownAsClosed() throws Exception {
        assertThat(post(path() + "/close", administratorOf(town.city()))).hasRedirectedUrl(path());

        assertThat(html(get(path(), administratorOf(town.city())))
                        .select("dd .st")
                        .text())
                .isEqualTo("Đã đóng");
        assertThat(accounts.actor("lua.gialoc")).isEmpty();
    }

    @Test
    void onesOwnPageChangesThePasswordOnlyForWhoKnowsThePresentOne() throws Exception {
        var en = en();
        assertThat(html(get("/account", en)).select("dd").eachText()).contains("en.gialoc");

        assertThat(change(en, "đoán bừa thôi", "bầu trời mùa thu")).hasStatus(422);
        assertThat(change(en, "con đường hoa phượng", "bầu trời mùa thu")).hasRedirectedUrl("/account");
        assertThat(post("/account/sign-out-everywhere", en)).hasRedirectedUrl("/sign-in?out");
    }

    private Actor en() {
        accounts.open(
                new NewAccount(
                        "en.gialoc", "Bùi Thị Én", "Chuyên viên", town.giaLoc(), Set.of(), "con đường hoa phượng"),
                Actor.SYSTEM);
        return accounts.actor("en.gialoc").orElseThrow();
    }

    private MvcTestResult change(Actor actor, String present, String password) {
        return browser.post()
                .uri("/account/password")
                .param("present", present)
                .param("password", password)
                .param("again", password)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult open(String username, Actor actor) {
        return browser.post()
                .uri("/accounts")
                .param("username", username)
                .param("name", "Bùi Thị Én")
                .param("post", "Công chức")
                .param("unit", town.giaLoc().value().toString())
                .param("duties", "OFFICER", "CHECKER")
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult set(String path, String password, String again) {
        return browser.post()
                .uri(path)
                .param("password", password)
                .param("again", again)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String path, Actor actor) {
        return browser.post().uri(path).with(csrf()).with(signedIn(actor)).exchange();
    }

    private String path() {
        return "/accounts/" + lua.value();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
