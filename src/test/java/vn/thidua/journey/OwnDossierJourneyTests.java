package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.SentList;

/** A teacher without an account is invited by a link, writes on a telephone, mends what is given back; Gia Lộc endorses it. */
class OwnDossierJourneyTests extends AwardJourney {

    @Test
    void aTeacherIsInvitedWritesMendsAndIsEndorsed() {
        as("gialoc");
        var round = roundOpened("Khen thưởng người dạy giỏi năm 2025");
        var page = browser.page();
        page.locator("a:has-text('Mời tự lập hồ sơ')").click();
        page.selectOption("#f-wanted", "GK.INDIVIDUAL");
        page.fill("#f-name", "Lê Thị Mận");
        page.fill("#f-post", "Giáo viên");
        browser.look("moi-tu-lap");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".td-notice.done")).isVisible();
        browser.look("duong-dan-moi");
        var link = page.locator("#link").inputValue();
        link = link.substring(link.indexOf("/d/"));
        page.locator("main a:has-text('Hồ sơ tự lập và lời mời')").last().click();
        browser.look("loi-moi-cua-dot");

        browser.newPerson();
        page = browser.open(link);
        browser.look("ho-so-theo-duong-dan");
        page.locator("button[name=handIn]").click();
        assertThat(page.locator(".td-errors")).containsText("thành tích");
        browser.look("ho-so-theo-duong-dan-thieu");
        page.fill("#f-achievement", "Bồi dưỡng 12 học sinh giỏi, đạt 5 giải cấp thành phố");
        page.setInputFiles("#f-file", new FilePayload("Giay-chung-nhan.docx", SentList.WORD, SentList.word("Giấy")));
        page.locator("button[name=handIn]").click();
        assertThat(page.locator("#f-achievement")).isHidden();
        assertThat(page.locator("main")).containsText("Lê Thị Mận");
        browser.look("ho-so-theo-duong-dan-da-nop");

        as("gialoc");
        page = browser.open("/work");
        page.locator("main a[href='" + round + "/invitations']").first().click();
        page.locator("main a:has-text('Lê Thị Mận')").click();
        browser.look("ho-so-cho-xac-nhan");
        page.locator("summary:has-text('Trả lại')").click();
        page.fill("#f-reason-GIVE_BACK", "Ghi thêm số giải từng năm");
        page.locator("form:has(#f-reason-GIVE_BACK) button").click();
        assertThat(page.locator(".td-notice.done")).isVisible();

        browser.newPerson();
        page = browser.open(link);
        assertThat(page.locator("main")).containsText("Ghi thêm số giải từng năm");
        page.fill("#f-achievement", "Bồi dưỡng 12 học sinh giỏi, đạt 5 giải cấp thành phố năm 2025");
        page.locator("button[name=handIn]").click();
        assertThat(page.locator("#f-achievement")).isHidden();

        as("gialoc");
        page = browser.open("/work");
        page.locator("main a[href='" + round + "/invitations']").first().click();
        page.locator("main a:has-text('Lê Thị Mận')").click();
        page.locator("input[name=holder]").first().check();
        page.locator("form[action$='/endorsement'] button").click();
        page.waitForURL("**/nominations/*-*");
        assertThat(page.locator("main")).containsText("Bồi dưỡng 12 học sinh giỏi");
        browser.look("ho-so-da-xac-nhan");

        browser.newPerson();
        page = browser.open(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"));
        assertThat(page.locator("h1")).containsText("Đường dẫn không mở được");
        browser.look("duong-dan-sai");
    }

    @Test
    void aHeadOfAVillageWritesOfItByAccountTakesItBackAndHandsItInAgain() {
        as("gialoc");
        roundOpened("Khen thưởng thôn sáng, xanh, sạch năm 2025");
        as("truongthon");
        var page = browser.open("/own-dossiers");
        page.locator(".row-item:has-text('thôn sáng, xanh, sạch') a").click();
        page.selectOption("#f-wanted", "GK.COLLECTIVE");
        page.fill("#f-name", "Tổ tự quản đường hoa Gia Khánh");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".td-notice.done")).isVisible();
        page.fill("#f-achievement", "Trồng và chăm 1.200 m đường hoa năm 2025");
        page.locator("form:has(#f-achievement) button:not([name])").last().click();
        assertThat(page.locator(".td-notice.done")).containsText("Đã lưu, chưa nộp");
        browser.look("ho-so-tu-lap-dang-viet");
        page.locator("button[name=handIn]").click();
        assertThat(page.locator("main")).containsText("Chờ xác nhận");
        browser.look("ho-so-tu-lap-da-nop");
        page.locator("button[value=TAKE_BACK]").click();
        assertThat(page.locator("#f-achievement")).hasValue("Trồng và chăm 1.200 m đường hoa năm 2025");
        page.locator("button[name=handIn]").click();
        assertThat(page.locator("main")).containsText("Chờ xác nhận");
        browser.open("/own-dossiers");
        browser.look("ho-so-tu-lap-cua-toi");
    }
}
