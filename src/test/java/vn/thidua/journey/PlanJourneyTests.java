package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** From a paper to a live campaign, as the officer of Gia Lộc does it in a browser. */
class PlanJourneyTests extends JourneyTest {

    private static final String CORRECTED = "96,5";

    @TempDir
    Path desk;

    @Test
    void aTextPlanIsCorrectedByKeyboardAndGoesLive() throws IOException {
        var plan = new ClassPathResource("demo/plans/54-gia-loc.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("Số: 54/", "Số: 91/");
        goesLive(Files.writeString(desk.resolve("ke-hoach-91.txt"), plan));
    }

    @Test
    void theRealPlanOfGiaLocGoesLive() throws IOException {
        var seeds = Path.of("../shared/plans/seeds");
        assumeTrue(Files.isDirectory(seeds), "the real plans are not beside this checkout");
        try (var files = Files.newDirectoryStream(seeds, "004_*.txt")) {
            goesLive(files.iterator().next());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach-xa-so-hoa.docx", "ke-hoach-xa-chinh-trang.pdf", "ke-hoach-xa-ban-quet.pdf"})
    void aSampleGoesLive(String sample) {
        assumeTrue(
                !sample.contains("quet") || Files.isExecutable(Path.of("/usr/bin/tesseract")),
                "tesseract is not on this machine");
        goesLive(Path.of("samples", sample));
    }

    @Test
    void theNeighbourDoesNotFindTheDraftAndTheChairOnlySeesIt() {
        var draft = waitingDraft();
        var neighbour = browser.newPerson();
        browser.signIn("kienminh");
        assertThat(neighbour.navigate(draft).status()).isEqualTo(404);
        assertThat(neighbour.locator("main")).containsText("Không tìm thấy trang này");

        var chair = browser.newPerson();
        browser.signIn("chutich.gialoc");
        assertThat(chair.navigate(draft).status()).isEqualTo(200);
        assertThat(chair.locator("main")).containsText("Đồng chí đang xem.");
        assertThat(chair.getByText("Xác nhận kế hoạch")).hasCount(0);
        assertThat(chair.locator("details.field fieldset:not([disabled])")).hasCount(0);
        browser.noComplaints();
    }

    private String waitingDraft() {
        browser.newPerson();
        browser.signIn("gialoc");
        var page = browser.open("/documents");
        page.locator("#van-ban tr:has-text('60/KH-UBND') a.btn-primary").click();
        page.waitForURL("**/drafts/**");
        return page.url();
    }

    private void goesLive(Path paper) {
        browser.newPerson();
        browser.signIn("gialoc");
        var page = reviewOf(paper);
        var target = firstTarget(page);
        var value = target.locator("input[name=value]");
        var before = value.inputValue();
        correctByKeyboard(page, target, value);
        page.reload();
        assertThat(value).hasValue(CORRECTED);
        var seen = page.locator("#da-xem input[name=seen]");
        if (seen.count() > 0) {
            seen.check();
        }
        page.getByText("Xác nhận kế hoạch").click();
        page.waitForURL("**/campaigns/**");
        theCampaignShows(page, before);
        browser.noComplaints();
    }

    private Page reviewOf(Path paper) {
        var page = browser.open("/documents");
        page.setInputFiles("#f-files", paper);
        var row = page.locator(
                "#van-ban tr",
                new Page.LocatorOptions().setHasText(paper.getFileName().toString()));
        row.getByText("Chờ xem lại").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        row.getByText("Xem lại", new Locator.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/drafts/**");
        return page;
    }

    private Locator firstTarget(Page page) {
        var first = page.locator("details[data-item^='targets-']:has(input[name=value]:not([value='']))")
                .first();
        return page.locator("[id='" + first.getAttribute("id") + "']");
    }

    private void correctByKeyboard(Page page, Locator target, Locator value) {
        target.locator("> summary").focus();
        if (target.getAttribute("open") == null) {
            page.keyboard().press("Enter");
        }
        for (int at = 0; at < 12 && !(Boolean) value.evaluate("field => field === document.activeElement"); at++) {
            page.keyboard().press("Tab");
        }
        assertThat(value).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type(CORRECTED);
        page.keyboard().press("Tab");
        assertThat(page.locator("#tien-do")).containsText("Đã lưu");
    }

    private void theCampaignShows(Page page, String before) {
        var tabs = page.locator("nav.tabs");
        tabs.getByText("Chỉ tiêu trong kế hoạch").click();
        page.waitForURL("**/targets");
        assertThat(page.locator("main table")).containsText(CORRECTED);
        tabs.getByText("Lịch sử").click();
        page.waitForURL("**/history");
        var change = page.locator("li:has(ins)", new Page.LocatorOptions().setHasText(CORRECTED))
                .first();
        assertThat(change.locator("del")).containsText(before);
        assertThat(change.locator("ins")).containsText(CORRECTED);
    }
}
