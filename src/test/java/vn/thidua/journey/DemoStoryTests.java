package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who tries the demo finds the commendation of xã Gia Lộc alive on the first morning, each person with their own work in it. */
class DemoStoryTests extends JourneyTest {

    private static final String OF_COMMUNE = "Tổng kết Đợt thi đua hoàn thành nhiệm vụ năm 2025 của xã Gia Lộc";
    private static final String OF_CITY = "Tổng kết Đợt thi đua hoàn thành nhiệm vụ năm 2025 của thành phố";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gialoc         | Chờ thẩm định
            gialoc         | Chờ tiếp nhận
            gialoc         | Chờ đưa ra Hội đồng
            chutich.gialoc | Chờ người đứng đầu đồng ý
            truongthon     | Bị trả lại, cần bổ sung
            anthanh        | Bị trả lại, cần bổ sung
            thanhpho       | Chờ tiếp nhận
            """)
    void eachFindsTheirOwnWork(String person, String work) {
        as(person);
        var round = person.equals("anthanh") || person.equals("thanhpho") ? OF_CITY : OF_COMMUNE;
        assertThat(told("/work").split(round + "\"\n"))
                .as("what follows the round")
                .anyMatch(text -> text.startsWith(work));
    }

    @Test
    void theOpenRoundHasDossiersInEveryState() {
        as("gialoc");
        assertThat(followed("/rounds", OF_COMMUNE))
                .contains("Đang soạn 2", "Chờ tiếp nhận 2", "Bị trả lại 1", "Đang thẩm định 4")
                .contains("Đã thẩm định 2", "Trình Hội đồng 2", "Đã xét duyệt 1")
                .contains("còn 1 ngày làm việc", "1 ý kiến chưa trả lời");
        as("truongthon");
        assertThat(followed("/nominations?q=ve+sinh+moi+truong", "Thôn Gia Khánh"))
                .contains("thiếu chữ ký");
        as("thanhpho");
        assertThat(followed("/rounds", OF_CITY)).contains("Tất cả 9", "84", "(2%)", "UBND xã Kiến Minh");
    }

    @Test
    void theCouncilMetOnceAndMeetsAgain() {
        as("gialoc");
        assertThat(followed("/councils", "Hội đồng năm 2025")).contains("9 thành viên", "27/11/2025", "18/08/2025");
        assertThat(follow("Phiên họp thứ 1 năm 2025"))
                .contains("còn nguyên", "Có mặt 8/9", "8/9 phiếu đồng ý", "Không đạt 3/9");
        browser.look("phien-hop-da-ket-thuc");
        followed("/councils", "Hội đồng năm 2025");
        assertThat(follow("Phiên họp thứ 2 năm 2025")).contains("Đang chuẩn bị", "Nội dung biểu quyết (2)");
        browser.look("phien-hop-dang-chuan-bi");
    }

    @Test
    void whatWasDecidedIsSignedPaidMendedAndInTheRegister() {
        as("gialoc");
        assertThat(followed("/decisions?q=72", "72/QĐ-UBND"))
                .contains("03 cá nhân, 02 tập thể, 01 hộ gia đình", "Phạm Quang Huy", "đính chính")
                .doesNotContain("{");
        assertThat(told("/fund")).contains("Chi tiền thưởng theo Quyết định số 72/QĐ-UBND", "Nguồn xã hội hóa");
        assertThat(followed("/certificates", "72/QĐ-UBND"))
                .contains("Người ký: Chủ tịch Phạm Quang Huy", "Hộ ông Hoàng Văn Phúc", "Đã đính chính")
                .doesNotContain("Hộ Hộ");
        browser.look("giay-khen-da-cap");
        assertThat(told("/awards?q=hoang+van+phuc")).contains("72/QĐ-UBND");
        assertThat(told("/decisions/new")).contains("Hộ ông Ngô Văn Rạng");
    }

    private String told(String path) {
        return browser.open(path).locator("main").innerText();
    }

    private String followed(String path, String words) {
        browser.open(path);
        return follow(words);
    }

    private String follow(String words) {
        var page = browser.page();
        var before = page.url();
        page.locator("main a:has-text('" + words + "')").first().click();
        page.waitForURL(url -> !url.equals(before));
        return page.locator("main").innerText();
    }
}
