package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From launch to total, as the city, a commune and two village heads do it in their browsers. */
class ReportJourneyTests extends JourneyTest {

    private static final String CLEANING = "Tổ chức buổi tổng vệ sinh môi trường";
    private static final String REPORTED = "17";

    /** The city sends the campaign to more units; a commune acknowledges it and registers. */
    @Test
    void theCityLaunchesAndACommuneAcknowledgesAndRegisters() {
        as("thanhpho");
        var page = cityCampaign("/launch");
        browser.look("phat-dong-gui");
        var sent = page.locator("input[name=to]:checked:not([disabled])").count();
        page.locator("form[action$='/launch'] button.btn-primary").click();
        page.waitForURL("**/board**");
        assertThat(sent).isPositive();
        page.fill("#f-q", "so noi vu");
        page.keyboard().press("Enter");
        assertThat(page.locator("main tbody")).containsText("Sở Nội vụ");
        browser.look("phat-dong-bang");

        as("vinhthuan");
        page = browser.open("/work");
        page.locator("main a[href^='/participations/']").first().click();
        browser.look("tiep-nhan");
        page.locator("form[action$='/acknowledgement'] button").click();
        page.fill("textarea[name=content]", "Mỗi thôn một công trình chào mừng Đại hội Thi đua yêu nước thành phố.");
        browser.look("dang-ky");
        page.locator("button[name=then][value=send]").click();
        assertThat(page.locator("main")).containsText("Đã gửi đăng ký");
        browser.noComplaints();
    }

    /** Two villages report by phone; the commune accepts one and returns the other; the city's total moves by just that figure. */
    @Test
    void aVillagesFigureReachesTheCitysTotalAndCanBeFoundFromThere() {
        as("thanhpho");
        var before = total(cityCampaign("/totals?single=true"));

        report("truongthon");
        report("truongthon.langxuyen");

        as("gialoc");
        decide("Thôn Lãng Xuyên");
        var page = browser.page();
        page.locator("form:has(input[name=step][value=RETURN]) select[name=reason]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("form:has(input[name=step][value=RETURN]) textarea[name=note]")
                .fill("Chưa khớp sổ của thôn");
        page.locator("form:has(input[name=step][value=RETURN]) button").click();
        assertThat(page.locator("main")).containsText("Bị trả lại");
        browser.look("tra-lai-bao-cao");
        decide("Thôn Gia Khánh");
        page.locator("form:has(input[name=step][value=ACCEPT]) button").first().click();
        assertThat(page.locator("main")).containsText("Đã chấp nhận");

        as("thanhpho");
        page = cityCampaign("/totals?single=true");
        assertThat(total(page)).isEqualTo(before + Integer.parseInt(REPORTED));
        browser.look("tong-hop-thanh-pho");
        open(page, CLEANING);
        browser.look("tong-hop-cac-xa");
        open(page, "UBND xã Gia Lộc");
        browser.look("tong-hop-cac-thon");
        open(page, "Thôn Gia Khánh");
        assertThat(page.locator("main")).containsText(CLEANING);
        assertThat(page.locator("main")).containsText(REPORTED);
        browser.look("bao-cao-cua-thon");
    }

    @Test
    void savingByItselfDoesNotSendWhenTheKeyboardStandsOnTheSendingButton() {
        as("truongthon.langxuyen");
        var page = browser.open("/reports");
        page.locator("main a[href^='/reports/']").first().click();
        page.waitForURL("**/reports/*-*");
        var address = page.url();
        var words = page.locator("textarea[name=proposals]");
        words.fill("Đề nghị cấp thêm thùng rác công cộng");
        var saved = page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.keyboard()
                .press("Tab"));
        assertThat(page.locator("button[formaction$='/submission']")).isFocused();
        assertThat(saved.url()).isEqualTo(address);
        assertThat(page.locator("#da-luu")).containsText("Đã tự lưu");
        page.reload();
        assertThat(words).hasValue("Đề nghị cấp thêm thùng rác công cộng");
        browser.noComplaints();
    }

    private void report(String head) {
        as(head);
        var page = browser.open("/reports");
        page.setViewportSize(390, 844);
        page.locator("main a[href^='/reports/']").first().click();
        page.waitForURL("**/reports/*-*");
        fill(page.locator("input[name^='f-']"), REPORTED);
        fill(page.locator("input[name^='a-']"), "20");
        for (var choice : page.locator("select[name^='f-']").all()) {
            choice.selectOption("1");
        }
        for (var note : page.locator("textarea[name^='note-']").all()) {
            note.fill("Theo sổ theo dõi của thôn");
        }
        page.locator("button[formaction$='/submission']").click();
        assertThat(page.locator("main")).containsText("Đã gửi");
        browser.noComplaints();
    }

    private static void fill(Locator fields, String figure) {
        for (var field : fields.all()) {
            field.fill(figure);
        }
    }

    private void decide(String unit) {
        var page = browser.open("/reports");
        page.locator("main a[href^='/periods/']").first().click();
        page.waitForURL("**/periods/**");
        page.locator("main a[href^='/reports/']", new Page.LocatorOptions().setHasText(unit))
                .first()
                .click();
        page.waitForURL("**/reports/*-*");
    }

    private Page cityCampaign(String side) {
        var page = browser.open("/campaigns?q=232");
        var campaign = page.locator("main tbody a[href^='/campaigns/']").first().getAttribute("href");
        return browser.open(campaign + side);
    }

    /** How many cleanings the city's table tells. */
    private static int total(Page page) {
        var row = page.locator("main tbody tr", new Page.LocatorOptions().setHasText(CLEANING));
        var found =
                Pattern.compile("[\\d.]+").matcher(row.locator("td.num").first().innerText());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group().replace(".", ""));
    }

    private static void open(Page page, String words) {
        page.locator("main tbody a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
