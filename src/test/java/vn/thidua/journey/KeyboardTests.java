package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The same work with the keyboard alone, and in a browser that runs no script. */
class KeyboardTests extends JourneyTest {

    @TempDir
    Path desk;

    @Test
    void signInMenuAndPersonMenuNeedNoMouse() {
        var page = browser.newPerson();
        signInByKeyboard(page);

        page.keyboard().press("Tab");
        assertThat(page.locator(".td-skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#noi-dung")).isFocused();

        browser.open("/work");
        tabTo(page, ".td-side a[href='/campaigns']");
        page.keyboard().press("Enter");
        page.waitForURL("**/campaigns");

        tabTo(page, ".td-person summary");
        page.keyboard().press("Enter");
        tabTo(page, ".td-menu a[href='/account']");
        page.keyboard().press("Escape");
        assertThat(page.locator(".td-person summary")).isFocused();
        assertThat(page.locator(".td-menu")).isHidden();
        page.keyboard().press("Enter");
        tabTo(page, ".td-menu button");
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in?out");
        browser.noComplaints();
    }

    @Test
    void uploadAndReviewNeedNoMouse() throws IOException {
        var page = browser.newPerson();
        signInByKeyboard(page);
        browser.open("/documents");
        tabTo(page, "#f-files");
        // The dialog that Enter opens is the browser's own and does not open in every headless run.
        page.setInputFiles("#f-files:focus", doubtfulPlan("81"));
        var row = page.locator("#van-ban tr", new Page.LocatorOptions().setHasText("ke-hoach-81.txt"));
        row.getByText("Chờ xem lại").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        row.locator("a.btn-primary").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/drafts/**");

        page.keyboard().press("F8");
        var accept = page.locator("details.doubt button[value=accept]").first();
        assertThat(accept).isFocused();
        var item = page.locator("details.field.on");
        var doubts = page.locator("details.doubt").count();
        var name = item.getAttribute("id");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='" + name + "'] .st.ok")).isVisible();
        assertThat(page.locator("details.doubt")).hasCount(doubts - 1);
        assertThat(page.locator("#tien-do")).containsText("Đã lưu");

        page.locator("[id='" + name + "'] > summary").focus();
        page.keyboard().press("Tab");
        assertThat((Boolean)
                        page.evaluate("name => document.getElementById(name).contains(document.activeElement)", name))
                .as("Tab goes on inside the item")
                .isTrue();
        browser.noComplaints();
    }

    @Test
    void withoutScriptsAPlanStillGoesLive() throws IOException {
        var page = browser.newPersonWithoutScripts();
        browser.signIn("gialoc");
        browser.open("/documents");
        page.setInputFiles("#f-files", doubtfulPlan("82"));
        page.locator("#gui button.btn-primary").click();
        assertThat(page.locator("#da-gui")).containsText("Đã nhận, đang chờ đọc.");
        awaitRead("ke-hoach-82.txt");
        page.reload();
        page.locator("#van-ban tr:has-text('ke-hoach-82.txt') a.btn-primary").click();

        var first = page.locator("details[data-item^='targets-']:has(input[name=value])")
                .first();
        var target = page.locator("[id='" + first.getAttribute("id") + "']");
        if (target.getAttribute("open") == null) {
            target.locator("> summary").click();
        }
        target.locator("input[name=value]").fill("321,5");
        target.getByText("Lưu", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(target.locator("input[name=value]")).hasValue("321,5");
        page.locator("#da-xem input[name=seen]").focus();
        page.keyboard().press("Space");
        page.getByText("Xác nhận kế hoạch").click();
        page.waitForURL("**/campaigns/**");
        page.locator("nav.tabs").getByText("Chỉ tiêu trong kế hoạch").click();
        assertThat(page.locator("main table")).containsText("321,5");
    }

    private void signInByKeyboard(Page page) {
        browser.open("/sign-in");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("gialoc");
        page.keyboard().press("Tab");
        page.keyboard().type("thidua-2025");
        page.keyboard().press("Enter");
        page.waitForURL("**/work");
    }

    private static void tabTo(Page page, String selector) {
        for (int at = 0; at < 60; at++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private void awaitRead(String name) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> db.sql(
                        "select state from reading.draft where name = :name")
                .param("name", name)
                .query(String.class)
                .single()
                .equals("READ"));
    }

    /** A plan of Gia Lộc whose total can be read in two ways, under a number of its own. */
    private Path doubtfulPlan(String number) throws IOException {
        var plan = new ClassPathResource("demo/plans/60-gia-loc.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("Số: 60/", "Số: " + number + "/");
        return Files.writeString(desk.resolve("ke-hoach-" + number + ".txt"), plan);
    }
}
