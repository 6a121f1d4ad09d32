package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A council meets, votes in secret and is sealed, and what a decision gives is printed and checked, all in browsers. */
class MeetingJourneyTests extends JourneyTest {

    @Test
    void aCouncilOfFourVotesOnItsPagesAndOnPaper() {
        as("gialoc");
        var page = browser.open("/councils");
        page.fill("#f-year", "2026");
        page.fill("#f-number", "15/QĐ-UBND");
        page.fill("#f-day", "01/08/2025");
        page.locator("form[action='/councils'] button").click();
        page.waitForURL("**/councils/*-*");
        member("Phạm Quang Huy", "", "CHAIR");
        member("Nguyễn Thị Hòa", "", "SECRETARY");
        member("Đặng Văn Sơn", "", "MEMBER");
        member("", "Lê Thị Ước", "MEMBER");
        page.fill("#f-day", "24/11/2025");
        page.fill("#f-place", "Hội trường UBND xã");
        page.locator("form[action$='/meetings'] button").click();
        page.waitForURL("**/meetings/*-*");
        var meeting = page.url();
        page.fill("#f-title", "Tặng danh hiệu Chiến sĩ thi đua cơ sở cho bà Nguyễn Thị Lụa");
        page.selectOption("#f-award", "CSTDCS");
        page.locator("form[action$='/items'] button").click();
        assertThat(page.locator(".council-item")).containsText("cần 4 phiếu đồng ý");

        step("Khai mạc");
        page.locator("form[action$='/attendance'] button").click();
        step("Bắt đầu bỏ phiếu");
        browser.look("phien-hop-bo-phieu");
        page.locator("a[href*='/written/']").click();
        page.waitForURL("**/written/**");
        browser.look("nhap-phieu-giay");
        page.getByText("Đồng ý", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".council-cast").click();
        assertThat(page.locator("main")).containsText("Đã nhập phiếu giấy của Lê Thị Ước");
        page.navigate(meeting + "/ballot");
        browser.look("phieu-bieu-quyet");
        voteByKeyboard(page);
        assertThat(page.locator("main")).containsText("Phiếu của bạn đã ở trong thùng phiếu");
        for (var voter : new String[] {"chutich.gialoc", "quantri.gialoc"}) {
            as(voter);
            page = browser.page();
            page.navigate(meeting + "/ballot");
            voteByKeyboard(page);
        }

        as("gialoc");
        page = browser.page();
        page.navigate(meeting);
        page.locator("summary:has-text('Kiểm phiếu và niêm phong')").click();
        page.fill("#f-counters", "Lê Thị Ước");
        page.locator("form[action$='/seal'] button").click();
        assertThat(page.locator(".council-item")).containsText("4/4 phiếu đồng ý (100%)");
        step("Kết thúc phiên họp");
        browser.look("phien-hop-da-kiem");
    }

    @Test
    void aDecisionOnPaperIsPrintedAndEverybodyCanCheckIt() {
        as("gialoc");
        var page = browser.open("/certificate-batches/new");
        page.fill("#f-award", "Giấy khen");
        page.fill("#f-number", "125/QĐ-UBND");
        page.fill("#f-day", "20/11/2025");
        page.fill("#f-decider", "Chủ tịch Ủy ban nhân dân xã Gia Lộc");
        page.fill("#f-place", "Gia Lộc");
        page.fill("#f-signerPost", "Chủ tịch");
        page.fill("#f-signerName", "Phạm Quang Huy");
        page.locator("main form button.btn-primary").click();
        page.fill("#f-list", "Ông\tĐặng Hữu Nghĩa\tTrưởng thôn\tHiến đất\nBà\tNguyễn Thị Lụa\tGiáo viên\tSáng kiến");
        page.locator("form[action$='/list'] button").click();
        browser.look("dot-giay-khen-nhap");
        page.locator("form[action$='/issue'] button").click();
        page.locator("#in form button").click();
        page.locator("#in a[href^='/papers/']").waitFor();
        browser.look("dot-giay-khen");
        page.locator("main td a:has-text('Nguyễn Thị Lụa')").click();
        page.fill("#f-name", "Nguyễn Thị Lụa Hồng");
        page.fill("#f-reason", "Sai tên đệm");
        page.locator("form[action$='/correction'] button").click();
        assertThat(page.locator(".td-notice.done")).containsText("Đã đính chính");
        browser.look("mot-giay-khen");
        check("kiem-tra-dinh-chinh", "đã được đính chính");
        page.fill("#f-revoke", "Trùng thành tích");
        page.locator("form[action$='/revocation'] button").click();
        assertThat(page.locator(".td-notice.done")).containsText("Đã thu hồi");
        check("kiem-tra-thu-hoi", "đã bị thu hồi");

        page = browser.open("/blanks");
        page.fill("#f-blank", "Phôi giấy khen");
        page.locator("form[action='/blanks'] button").click();
        page.waitForURL("**/blanks/*-*");
        browser.look("mot-phoi");
    }

    /** What a telephone sees that was led there by the code on the sheet; then back to the certificate. */
    private void check(String picture, String told) {
        var page = browser.page();
        page.locator("a[href^='/c/']").click();
        page.waitForURL("**/c/**");
        assertThat(page.locator("main")).containsText(told);
        assertThat(page.locator("main").textContent()).doesNotContain("Giáo viên", "Sáng kiến", "Sai tên đệm");
        browser.look(picture);
        browser.back();
    }

    private void member(String account, String name, String role) {
        var page = browser.page();
        if (page.locator("#f-role").isHidden()) {
            page.locator("summary:has-text('Thêm thành viên')").click();
        }
        if (account.isEmpty()) {
            page.fill("#f-name", name);
        } else {
            var listed = page.locator("#f-account option:has-text('" + account + "')");
            page.selectOption("#f-account", new SelectOption().setValue(listed.getAttribute("value")));
        }
        page.selectOption("#f-role", role);
        page.locator("form[action$='/members'] button").click();
        assertThat(page.locator(".row-item:has-text('" + account + name + "')")).isVisible();
    }

    private static void voteByKeyboard(Page page) {
        page.locator("main input[type=radio]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(page.locator(".council-cast")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/meetings/*-*");
    }
}
