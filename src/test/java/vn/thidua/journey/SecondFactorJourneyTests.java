package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestMail;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.identity.Phone;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Một người bảo vệ tài khoản của mình: a phone, a recovery code, and a lost password found again by mail. */
class SecondFactorJourneyTests extends JourneyTest {

    private static final String USERNAME = "en.gialoc";
    private static final String ADDRESS = "en@gialoc.example";
    private static final String FIRST = "con đường hoa phượng";
    private static final String NEW = "mùa hoa gạo bên sông";

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    private Page page;
    private List<String> recoveryCodes = List.of();

    @Test
    void thePhoneGuardsTheSignInAndALostPasswordIsFoundByMail() {
        var giaLoc = units.named("UBND xã Gia Lộc").orElseThrow().id();
        accounts.open(
                new NewAccount(USERNAME, "Bùi Thị Én", "Chuyên viên", giaLoc, Set.of(Duty.OFFICER), FIRST),
                Actor.SYSTEM);
        page = browser.newPerson();
        signIn(FIRST);
        arriveAt("**/work");
        confirmMail();
        var phone = setUpPhone();
        signOut();

        signIn(FIRST);
        arriveAt("**/sign-in/code");
        browser.look("ma-xac-thuc");
        browser.open("/documents");
        assertThat(page.url()).endsWith("/sign-in/code");
        code("000000");
        assertThat(page.locator("[role=alert]").innerText()).startsWith("Mã chưa đúng hoặc đã dùng.");
        code(phone.next());
        arriveAt("**/work");
        signOut();

        findPassword();
        signIn(NEW);
        arriveAt("**/sign-in/code");
        code(recoveryCodes.getFirst());
        arriveAt("**/work");
        browser.open("/account/second-factor");
        assertThat(page.locator("main").innerText()).contains("còn 9 mã khôi phục");
        browser.look("xac-thuc-hai-buoc");
        browser.open("/account");
        assertThat(page.locator("main").innerText()).contains("Chrome trên Linux", "Máy này");
        browser.look("tai-khoan-cua-toi");
    }

    private void confirmMail() {
        browser.open("/account");
        page.locator("main summary").first().click();
        page.fill("#f-address", ADDRESS);
        page.fill("#mail-password", FIRST);
        page.click("form[action='/account/mail'] button");
        browser.open(TestMail.link(TestMail.letters(ADDRESS, 1).getFirst()));
        page.click("form[action^='/mail/confirm'] button");
        arriveAt("**/sign-in");
    }

    private Phone setUpPhone() {
        browser.open("/account/second-factor");
        assertThat(page.locator("svg.td-qr").isVisible()).isTrue();
        browser.look("thiet-lap-hai-buoc");
        var phone = new Phone(page.locator("#secret").innerText());
        page.fill("#f-code", phone.next());
        page.click("form[action='/account/second-factor'] button");
        recoveryCodes = page.locator("#recovery-codes code").allInnerTexts();
        assertThat(recoveryCodes).hasSize(10);
        browser.look("ma-khoi-phuc");
        return phone;
    }

    private void findPassword() {
        page.click("a[href='/lost-password']");
        browser.look("quen-mat-khau");
        page.fill("#f-name", USERNAME);
        page.locator("form[action='/lost-password'] button").first().click();
        assertThat(page.locator("[role=status]").isVisible()).isTrue();
        browser.open(TestMail.link(TestMail.letters(ADDRESS, 2).get(1)));
        page.fill("#f-password", NEW);
        page.fill("#f-again", NEW);
        browser.look("dat-lai-mat-khau");
        page.click("form[action^='/mail/reset'] button");
        page.waitForURL(url -> url.endsWith("/sign-in?ready"));
    }

    private void arriveAt(String address) {
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*" + address.replace("**", "") + "$"));
    }

    private void signIn(String password) {
        browser.open("/sign-in");
        page.fill("#username", USERNAME);
        page.fill("#password", password);
        page.click("form[action='/sign-in'] button");
    }

    private void code(String code) {
        page.fill("#code", code);
        page.click("form[action='/sign-in/code'] button");
    }

    private void signOut() {
        page.context().clearCookies();
        browser.open("/sign-in");
    }
}
