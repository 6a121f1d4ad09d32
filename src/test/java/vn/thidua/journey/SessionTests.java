package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** Phiên làm việc: a sign-in is a row in the database, so it can be counted, ended and outlived. */
class SessionTests extends JourneyTest {

    @Test
    void aSignInIsARowAndAnotherPageOfTheSameBrowserNeedsNone() {
        var page = browser.newPerson();
        browser.signIn("thaitan");
        assertThat(sessions("thaitan")).isEqualTo(1);
        var another = page.context().newPage();
        another.navigate(page.url());
        assertThat(another.locator("h1")).hasText("Việc của tôi");
    }

    @Test
    void signOutEverywhereEndsTheOtherBrowsersSession() {
        var office = browser.newPerson();
        browser.signIn("anthanh");
        var home = browser.newPerson();
        browser.signIn("anthanh");
        assertThat(sessions("anthanh")).isEqualTo(2);

        browser.open("/account");
        home.locator("form[action='/account/sign-out-everywhere'] button").click();
        home.waitForURL("**/sign-in**");
        office.reload();
        office.waitForURL("**/sign-in");
        assertThat(sessions("anthanh")).isZero();
        browser.noComplaints();
    }

    @Test
    void oneOtherSignInIsEndedAndThisOneGoesOn() {
        var office = browser.newPerson();
        browser.signIn("giamsat");
        var home = browser.newPerson();
        browser.signIn("giamsat");

        browser.open("/account");
        assertThat(home.locator("form[action$='/end']").count()).isEqualTo(1);
        assertThat(home.locator("main").innerText()).contains("Chrome trên Linux", "127.0.0.1", "Máy này");
        home.locator("form[action$='/end'] button").click();
        home.waitForURL("**/account");
        assertThat(home.locator("form[action$='/end']").count()).isZero();
        office.reload();
        office.waitForURL("**/sign-in");
        assertThat(sessions("giamsat")).isEqualTo(1);
    }

    @Test
    void anExpiredSessionLeadsToTheSignIn() {
        var page = browser.newPerson();
        browser.signIn("anlao");
        page.waitForLoadState(LoadState.NETWORKIDLE); // the last request of the page writes the session's time too
        db.sql(
                        "update spring_session set last_access_time = 0, expiry_time = 0 where principal_name = (select id::text from identity.account where username = 'anlao')")
                .update();
        page.locator(".td-side a[href='/documents']").click();
        page.waitForURL("**/sign-in");
        assertThat(page.locator("#username")).isFocused();
        browser.signIn("anlao");
        assertThat(page.locator("h1")).hasText("Văn bản");
    }

    private int sessions(String username) {
        return db.sql("select count(*) from spring_session where principal_name ="
                        + " (select id::text from identity.account where username = :username)")
                .param("username", username)
                .query(Integer.class)
                .single();
    }
}
