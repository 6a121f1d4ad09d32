package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Đăng nhập chung: people of the demo come in through the province's OpenID Connect server. */
class SignOnJourneyTests extends JourneyTest {

    private static final String BUTTON = "a[href='/oauth2/authorization/province']";

    @Test
    void aPersonLinksTheAccountOnceAndThenComesInWithoutPassword() {
        var page = browser.newPerson();
        browser.signIn("kienminh");
        browser.open("/account");
        browser.look("tai-khoan-dang-nhap-chung");
        page.click("a[href='/account/sign-on']");
        page.click("form[action='/account/sign-on'] button");
        Province.confirm(page, "hp-000317", "");
        assertThat(page.locator("[role=status]").first()).containsText("Đã gắn tài khoản với " + Province.NAME);
        browser.look("da-gan-dang-nhap-chung");
        signOut(page);

        comeBy(page, "hp-000317", "");
        assertThat(page.locator("h1")).hasText("Việc của tôi");
        assertThat(traced("SignedInThrough", "kienminh")).isEqualTo(1);
        signOut(page);
        assertThat(page.locator("[role=status]")).containsText("Đồng chí đã đăng xuất");
        assertThat(page.url()).contains("127.0.0.1").contains("/sign-in");
    }

    @Test
    void whomNoAccountIsLinkedToIsToldSoAndNoneIsMade() {
        var page = browser.newPerson();
        int before = accounts();
        comeBy(page, "nguoi-la", "{\"email\":\"la@haiphong.example\",\"email_verified\":true}");
        assertThat(page.locator("[role=alert]")).containsText("chưa có tài khoản đang dùng nào ở đây gắn với đồng chí");
        browser.look("dang-nhap-chung-chua-gan");
        browser.open("/work");
        page.waitForURL("**/sign-in");
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void anExpectedAddressCountsOnlyWhenVerifiedAndOnlyForTheFirstWhoShowsIt() {
        expect("giamsat", "mai@haiphong.example");
        var page = browser.newPerson();
        comeBy(page, "hp-1", "{\"email\":\"mai@haiphong.example\",\"email_verified\":false}");
        assertThat(page.locator("[role=alert]")).isVisible();
        comeBy(page, "hp-2", "{\"email\":\"Mai@haiphong.example\",\"email_verified\":true}");
        assertThat(page.locator("h1")).hasText("Việc của tôi");
        signOut(page);
        comeBy(page, "hp-3", "{\"email\":\"mai@haiphong.example\",\"email_verified\":true}");
        assertThat(page.locator("[role=alert]")).isVisible();
    }

    @Test
    void aClosedAccountStaysClosed() {
        db.sql("""
                insert into identity.account (id, version, username, name, post, unit, opened_at, closed_at, failures)
                select gen_random_uuid(), 0, 'dathoi.viec', 'Ngô Văn Ấm', '', unit, opened_at, opened_at, 0
                from identity.account where username = 'gialoc'
                """).update();
        expect("dathoi.viec", "dong@haiphong.example");
        var page = browser.newPerson();
        comeBy(page, "hp-9", "{\"email\":\"dong@haiphong.example\",\"email_verified\":true}");
        assertThat(page.locator("[role=alert]")).containsText("chưa có tài khoản đang dùng");
    }

    @Test
    void whoGoesThereCarriesStateNonceAndProofAndAForgedReturnIsTurnedAway() {
        var page = browser.newPerson();
        browser.open("/sign-in");
        APIRequestContext requests = page.request();
        var going = requests.get(
                here(page) + "/oauth2/authorization/province",
                RequestOptions.create().setMaxRedirects(0));
        assertThat(going.status()).isEqualTo(302);
        assertThat(going.headers().get("location"))
                .startsWith(Province.issuer() + "/authorize")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "response_type=code");
        for (var forged : List.of("?code=abc&state=forged", "?state=forged", "?error=access_denied&state=x", "")) {
            var back = requests.get(
                    here(page) + "/login/oauth2/code/province" + forged,
                    RequestOptions.create().setMaxRedirects(0));
            assertThat(back.status()).isEqualTo(302);
            assertThat(back.headers().get("location")).contains("/sign-in?sign-on=failed");
        }
        browser.open("/work");
        page.waitForURL("**/sign-in");
    }

    @Test
    void aLinkNobodyAskedForOnTheirPageIsNotMade() {
        var page = browser.newPerson();
        browser.signIn("thanhpho");
        browser.open("/oauth2/authorization/link");
        Province.confirm(page, "ke-gian", "");
        page.waitForURL("**/sign-in?sign-on=failed");
        assertThat(db.sql("select count(*) from identity.sign_on_link where subject = 'ke-gian'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void comeBy(Page page, String person, String claims) {
        browser.open("/sign-in");
        page.click(BUTTON);
        Province.confirm(page, person, claims);
        page.waitForURL(url -> url.contains("127.0.0.1"));
    }

    private static void signOut(Page page) {
        page.locator("details:has(form[action='/sign-out']) summary").click();
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in?out");
    }

    private void expect(String username, String claim) {
        db.sql("""
                insert into identity.sign_on_link (account, version, issuer, claim, since)
                select id, 0, :issuer, :claim, opened_at from identity.account where username = :username
                """)
                .param("issuer", Province.issuer())
                .param("claim", claim)
                .param("username", username)
                .update();
    }

    private int traced(String event, String username) {
        return db.sql("select count(*) from audit.entry where event = :event and details ->> 0 = :username")
                .param("event", event)
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    private int accounts() {
        return db.sql("select count(*) from identity.account")
                .query(Integer.class)
                .single();
    }

    private static String here(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*$", "$1");
    }
}
