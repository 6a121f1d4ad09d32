package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Duty;

/** A teacher and a village of Gia Lộc from their nomination to certificates anyone can check, and one award taken back. */
class AwardJourneyTests extends AwardJourney {

    private static final String TEACHER = "Trần Thị Mai";
    private static final String VILLAGE = "Thôn Gia Khánh";

    @Test
    void aTeacherAndAVillageAreNominatedVotedAwardedAndOneIsTakenBack() throws Exception {
        account("hieutruong", "Đoàn Thị Hạnh", "Trường THCS Gia Lộc", Duty.UNIT_HEAD);
        var round = roundOpened();
        nominated("hieutruong", round, TEACHER);
        nominated("truongthon", round, "");
        returnedAndMended(round);
        postedAndAppraised(round);
        votedByNine(round);
        decided();
        var sheets = printed();
        assertThat(sheets).hasSize(2);
        for (var one : sheets) {
            checked(one, "có hiệu lực");
        }
        takenBack();
        for (var one : sheets) {
            var told = told(one);
            assertThat(told.contains("đã bị thu hồi")).isEqualTo(told.contains(TEACHER));
            browser.look(told.contains(TEACHER) ? "kiem-tra-giay-bi-huy" : "kiem-tra-giay-con-lai");
        }
        browser.noComplaints();
    }

    private String roundOpened() {
        as("gialoc");
        var page = browser.open("/rounds/new");
        page.fill("#f-name", "Khen thưởng tổng kết phong trào năm 2025");
        page.selectOption("#f-kind", "MOVEMENT");
        page.fill("#f-closesOn", "10/12/2025");
        page.fill("#f-postingDays", "5");
        page.fill("#f-workingDays", "10");
        for (var whom : List.of("GK.INDIVIDUAL", "GK.COLLECTIVE")) {
            page.check("input[name=offer][value='" + whom + "']");
            page.check("input[name=council][value='" + whom + "']");
        }
        browser.look("mo-dot-xet-da-ghi");
        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/rounds/*-*");
        return page.url().replaceAll(".*(/rounds/[0-9a-f-]+).*", "$1");
    }

    private void nominated(String person, String round, String whom) {
        as(person);
        var page = browser.open(round);
        page.locator("a[href$='/nominees']").click();
        if (!whom.isEmpty()) {
            page.fill("#q", whom);
            page.keyboard().press("Enter");
            page.waitForURL("**q=**");
        }
        browser.look(whom.isEmpty() ? "chon-don-vi" : "chon-nguoi");
        page.locator("main .td-found a").first().click();
        page.selectOption("#f-award", "GK");
        page.fill("#f-achievement", "Đã có thành tích xuất sắc trong phong trào thi đua năm 2025");
        page.selectOption("#f-basis", "MOVEMENT");
        page.selectOption("#f-scope", "COMMUNE");
        page.locator("button[formaction*='/draft']").click();
        assertThat(page.locator("#f-report")).hasValue(Pattern.compile("THÀNH TÍCH ĐẠT ĐƯỢC"));
        browser.look("soan-bao-cao-" + person);
        page.fill("#f-report", "Năm 2025 đã vận động được 40 hộ hiến đất mở đường, hoàn thành vượt chỉ tiêu đăng ký.");
        browser.look("lap-ho-so-" + person);
        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/nominations/*-*");
        page.setInputFiles(
                "#f-file-REQUEST",
                new FilePayload(
                        "to-trinh.pdf", "application/pdf", "%PDF-1.4 tờ trình".getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(#f-file-REQUEST) button").first().click();
        assertThat(page.locator("#thanh-phan")).containsText("to-trinh.pdf");
        page.locator("form:has(#f-file-MINUTES) button[name=onPaper]").click();
        assertThat(page.locator("#thanh-phan .nm-paper:has-text('Đã nộp bản giấy')"))
                .isVisible();
        browser.look("ho-so-" + person);
        page.locator("button[value=SUBMIT]").click();
        assertThat(page.locator("main")).containsText("Chờ tiếp nhận");
    }

    private void returnedAndMended(String round) {
        as("gialoc");
        several(round, "SUBMITTED", "button[value=RECEIVE]");
        var page = browser.open(round + "?state=RECEIVED");
        browser.look("dot-xet-dang-tham-dinh");
        page.locator("main td a:has-text('" + TEACHER + "')").click();
        browser.look("ho-so-xet-dieu-kien");
        page.locator("summary:has-text('Trả lại để bổ sung')").click();
        page.fill("#f-reason-RETURN", "Biên bản họp thiếu chữ ký thư ký");
        page.locator("form:has(input[value=RETURN]) button").click();
        assertThat(page.locator("main")).containsText("Bị trả lại");

        as("hieutruong");
        page = browser.open("/work");
        page.locator("main a[href*='/rounds/']").first().click();
        page.locator("main td a:has-text('" + TEACHER + "')").click();
        assertThat(page.locator("main")).containsText("Biên bản họp thiếu chữ ký thư ký");
        page.locator("button[value=SUBMIT]").click();
        assertThat(page.locator("main")).containsText("Chờ tiếp nhận");
        as("gialoc");
        several(round, "SUBMITTED", "button[value=RECEIVE]");
    }

    private void postedAndAppraised(String round) {
        several(round, "RECEIVED", "button[formaction$='/posting']");
        // A week goes by.
        db.sql(
                        "update nomination.nomination set posted_on = posted_on - 9, posted_until = posted_until - 9 where posted_on is not null")
                .update();
        for (var whom : List.of(TEACHER, VILLAGE)) {
            var page = browser.open(round + "?state=RECEIVED");
            page.locator("main td a:has-text('" + whom + "')").click();
            page.fill("#f-considered", "Đã đối chiếu bản gốc, đủ điều kiện");
            page.locator("form:has(input[value=APPRAISE]) button").click();
            assertThat(page.locator("main")).containsText("Đã thẩm định");
        }
    }

    private void votedByNine(String round) {
        for (int at = 0; at < COUNCIL.size(); at++) {
            account("hoidong" + at, COUNCIL.get(at), "UBND xã Gia Lộc", Duty.COUNCIL);
        }
        var page = browser.open("/councils");
        page.fill("#f-year", "2027");
        page.fill("#f-number", "15/QĐ-UBND");
        page.fill("#f-day", "01/08/2025");
        page.locator("form[action='/councils'] button").click();
        page.waitForURL("**/councils/*-*");
        for (int at = 0; at < COUNCIL.size(); at++) {
            member(page, COUNCIL.get(at), at == 0 ? "CHAIR" : at == 1 ? "SECRETARY" : "MEMBER");
        }
        page.fill("#f-day", "24/11/2025");
        page.fill("#f-place", "Hội trường UBND xã");
        page.locator("form[action$='/meetings'] button").click();
        page.waitForURL("**/meetings/*-*");
        var meeting = page.url();
        several(round, "APPRAISED", "button[formaction$='/agenda']");
        page.navigate(meeting);
        assertThat(page.locator(".council-item")).hasCount(2);
        step("Khai mạc");
        page.locator("form[action$='/attendance'] button").click();
        step("Bắt đầu bỏ phiếu");
        for (int at = 0; at < COUNCIL.size(); at++) {
            as("hoidong" + at);
            page = browser.page();
            page.navigate(meeting + "/ballot");
            page.locator("main input[value=yes]").all().forEach(one -> one.check());
            page.locator(".council-cast").click();
            page.waitForURL("**/meetings/*-*");
        }
        as("gialoc");
        page = browser.page();
        page.navigate(meeting);
        page.locator("summary:has-text('Kiểm phiếu và niêm phong')").click();
        page.fill("#f-counters", "Cao Thị Én, Dương Văn Ích");
        page.locator("form[action$='/seal'] button").click();
        assertThat(page.locator(".council-item").first()).containsText("9/9");
        browser.look("phien-hop-xet-khen-thuong");
        browser.open(round + "?state=APPROVED");
        browser.look("dot-xet-da-duyet");
        assertThat(page.locator("main tbody").last()).containsText(TEACHER);
    }

    private void decided() {
        var page = browser.open("/decisions/new");
        page.locator("label:has-text('" + TEACHER + "') input").check();
        page.locator("label:has-text('" + VILLAGE + "') input").check();
        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/decisions/*-*");
        page.locator("form:has(input[value=SUBMIT]) button").click();
        assertThat(page.locator("main")).containsText("Đã trình");
        as("chutich.gialoc");
        page = browser.open("/work");
        page.locator("main a[href^='/decisions/']").first().click();
        page.locator("form:has(input[value=SIGN]) button").click();
        assertThat(page.locator("h1")).containsText("/QĐ-UBND");
        assertThat(page.locator(".paper-list tr:has-text('" + VILLAGE + "') td:nth-child(3)"))
                .hasText("xã Gia Lộc");
        browser.look("quyet-dinh-da-ky");
    }

    /** Prints what was decided and reads the codes on the sheets, as a telephone does. */
    private List<String> printed() throws java.io.IOException {
        as("gialoc");
        var page = browser.open("/certificates");
        page.locator("main a[href^='/certificate-batches/']:has-text('Giấy khen')")
                .first()
                .click();
        assertThat(page.locator("main")).containsText(TEACHER);
        page.locator("#in form button").click();
        var paper = page.locator("#in a[href^='/papers/']");
        paper.waitFor();
        var home = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        return SheetCodes.read(
                page.request().get(home + paper.getAttribute("href")).body());
    }

    private void checked(String code, String told) {
        assertThat(told(code)).contains(told);
        browser.look("kiem-tra-giay-khen");
    }

    private String told(String code) {
        browser.newPerson();
        return browser.open(code).locator("main").innerText();
    }

    private void takenBack() {
        as("chutich.gialoc");
        var page = browser.open("/decisions");
        page.locator("main a[href^='/decisions/']:has-text('/QĐ-UBND')").first().click();
        page.locator("#huy-bo summary").click();
        page.locator("#huy-bo label:has-text('" + TEACHER + "') input").check();
        page.locator("#huy-bo input[name=signer]").fill("Phạm Quang Huy");
        page.locator("#huy-bo textarea").fill("Kê khai không đúng thành tích");
        page.locator("#huy-bo button").click();
        assertThat(page.locator("main")).containsText("Quyết định hủy bỏ");
    }
}
