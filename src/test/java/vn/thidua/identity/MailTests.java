package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.TestMail.letters;
import static vn.thidua.TestMail.link;

import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.TestMail;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Quên mật khẩu, tạm khóa, địa chỉ thư: by letters a real mail server receives. Each test has a person of its own. */
@ProgramTest
class MailTests {

    private static final String PASSWORD = "con đường hoa phượng";
    private static final String NEW = "mùa hoa gạo bên sông";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoTown town;

    @Autowired
    JdbcClient db;

    String username;
    String address;
    Actor person;

    @BeforeEach
    void aPersonWithAConfirmedAddress() {
        username = "thu." + UUID.randomUUID().toString().substring(0, 8);
        address = username + "@gialoc.example";
        var wanted =
                new NewAccount(username, "Bùi Thị Én", "Chuyên viên", town.giaLoc(), Set.of(Duty.OFFICER), PASSWORD);
        accounts.open(wanted, Actor.SYSTEM);
        person = accounts.actor(username).orElseThrow();
        assertThat(form("/account/mail", person, "address", address.toUpperCase(), "password", PASSWORD))
                .hasRedirectedUrl("/account");
        var confirm = link(letters(address, 1).getFirst());
        assertThat(confirm).startsWith("/mail/confirm/");
        assertThat(browser.get().uri(confirm).with(this::ownAddress)).hasStatusOk();
        assertThat(form(confirm)).hasRedirectedUrl("/sign-in");
        assertThat(form(confirm)).hasStatus(404);
    }

    @Test
    void aLostPasswordIsSetAnewByALinkUsedOnce() throws Exception {
        assertThat(form("/lost-password", "name", " " + username.toUpperCase() + " "))
                .hasStatusOk();
        var letter = letters(address, 2).get(1);
        assertThat(letter.getSubject()).isEqualTo("Thi Đua: đặt lại mật khẩu");
        assertThat(TestMail.text(letter)).contains(username, "30 phút").doesNotContain("Bùi Thị Én");
        var link = link(letter);
        assertThat(db.sql("select count(*) from identity.mailed_link where token_hash = :text or address = :text")
                        .param("text", link.substring(link.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isZero();

        assertThat(form(link, "password", "ngắn", "again", "ngắn")).hasStatus(422);
        assertThat(form(link, "password", NEW, "again", NEW)).hasRedirectedUrl("/sign-in?ready");
        assertThat(form(link, "password", PASSWORD, "again", PASSWORD)).hasStatus(404);
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn(NEW)).hasRedirectedUrl("/");
    }

    @Test
    void askingAgainMakesTheOldLinkVoidAndTheFourthLetterIsNotSent() {
        for (int i = 2; i <= 4; i++) {
            form("/lost-password", "name", address);
            letters(address, i);
        }
        form("/lost-password", "name", username);
        form("/lost-password", "name", username, "unlock", "true");
        var all = letters(address, 4);
        assertThat(browser.get().uri(link(all.get(1)))).hasStatus(404);
        assertThat(browser.get().uri(link(all.get(2)))).hasStatus(404);
        assertThat(browser.get().uri(link(all.get(3)))).hasStatusOk();
        assertThat(letters(address)).hasSize(4);
    }

    @Test
    void aLockedPersonUnlocksByMail() {
        for (int i = 0; i < 5; i++) {
            signIn("không phải mật khẩu");
        }
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        form("/lost-password", "name", username, "unlock", "true");
        var unlock = link(letters(address, 2).get(1));
        assertThat(unlock).startsWith("/mail/unlock/");
        assertThat(browser.get().uri(unlock.replace("unlock", "reset"))).hasStatus(404);
        assertThat(form(unlock)).hasRedirectedUrl("/sign-in");
        assertThat(signIn(PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void nobodyLearnsWhichAccountsExist() throws Exception {
        var known = form("/lost-password", "name", username);
        var unknown = form("/lost-password", "name", "nguoi.la");
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(known.getResponse().getStatus());
        assertThat(body(unknown)).isEqualTo(body(known));
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(known.getResponse().getHeaderNames());
    }

    @Test
    void nothingTypedReachesTheHeadOfALetter() {
        for (var typed : new String[] {
            "a@b.vn\r\nBcc: ke.xau@example.com", "a@b.vn,ke.xau@example.com", "\"x\"@b.vn", "a@b", "Én <a@b.vn>"
        }) {
            form("/account/mail", person, "address", typed, "password", PASSWORD);
            form("/lost-password", "name", typed);
        }
        assertThat(letters("ke.xau@example.com")).isEmpty();
        assertThat(letters(address)).hasSize(1);
    }

    @Test
    void theAddressIsNotChangedWithoutThePassword() {
        form("/account/mail", person, "address", "khac." + address, "password", "không phải mật khẩu");
        form("/account/mail/remove", person, "password", "không phải mật khẩu");
        assertThat(letters("khac." + address)).isEmpty();
        assertThat(db.sql("select count(*) from identity.mailbox where address = :address")
                        .param("address", address)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anInvitationGoesByMailAndIsNotShown() throws Exception {
        var administrator = administratorOf(town.giaLoc());
        var path = "/accounts/" + person.account();
        var to = "moi." + address;
        assertThat(form(path + "/invitation", administrator, "mail", to)).hasRedirectedUrl(path);
        var page = html(browser.get().uri(path).with(signedIn(administrator)).exchange());
        assertThat(page.select("#link")).isEmpty();
        assertThat(page.text()).contains("Đã xác nhận").doesNotContain(address);
        var link = link(letters(to, 1).getFirst());
        assertThat(form(link, "password", NEW, "again", NEW)).hasRedirectedUrl("/sign-in?ready");
        assertThat(signIn(NEW)).hasRedirectedUrl("/");
    }

    private MvcTestResult signIn(String password) {
        return form("/sign-in", "username", username, "password", password);
    }

    /** Each test comes from a machine of its own, so that none is turned away for the others' many letters. */
    private MockHttpServletRequest ownAddress(MockHttpServletRequest sent) {
        sent.setRemoteAddr("2001:db8::" + username.substring(username.length() - 4));
        return sent;
    }

    private MvcTestResult form(String path, String... fields) {
        return form(path, null, fields);
    }

    private MvcTestResult form(String path, Actor by, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(this::ownAddress);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return by == null ? request.exchange() : request.with(signedIn(by)).exchange();
    }

    /** Without the token of its forms, which is new each time. */
    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"|csrf-token\" content=\"[^\"]*\"", "");
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
