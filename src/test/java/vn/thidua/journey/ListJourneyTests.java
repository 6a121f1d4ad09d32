package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.SentList;
import vn.thidua.platform.WorkbookReader;

/** Gia Lộc sends its own list in Word instead of typing it again, chooses where two are called alike, and mends the rest in Excel. */
class ListJourneyTests extends AwardJourney {

    private static final String LIST = """
            ỦY BAN NHÂN DÂN XÃ GIA LỘC
            DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025
            | TT | Họ và tên / Tên tập thể | Năm sinh | Chức vụ, đơn vị | Tóm tắt thành tích
            | I | TẬP THỂ | | |
            | 1 | Nhân dân và cán bộ thôn Gia Khánh | | | Vận động 40 hộ hiến đất mở đường, hoàn thành vượt chỉ tiêu đăng ký
            | II | CÁ NHÂN | | |
            | 1 | Bà Trần Thị Mai | 1984 | Giáo viên | Dạy giỏi, dẫn đầu phong trào đổi mới
            | 2 | Ông Vũ Văn Minh | | Giáo viên | Bồi dưỡng học sinh giỏi
            | 3 | Nguyễn Thị Hòa | | | Tham mưu tốt
            | 4 | Ông Vu Van Minh | | | Ghi hai lần
            | 5 | Nguyễn Văn Không Có | | Thôn Bung | Hiến đất
            Tổng cộng: 01 tập thể, 05 cá nhân
            """;

    @Test
    void aListInWordBecomesDossiers() throws Exception {
        as("gialoc");
        var round = roundOpened("Khen thưởng phong trào cuối năm 2025");
        var page = browser.open(round);
        browser.look("dot-xet-moi");
        page.locator("a:has-text('Đề nghị theo danh sách')").click();
        browser.look("de-nghi-theo-danh-sach");
        page.setInputFiles("#f-file", new FilePayload("Danh sách Gia Lộc.docx", SentList.WORD, SentList.word(LIST)));
        page.locator("button:has-text('Đọc danh sách')").click();
        page.waitForURL("**/nominee-lists/*-*");
        browser.look("danh-sach-doi-chieu");
        assertThat(page.locator(".nm-list tbody tr")).hasCount(6);
        assertThat(page.locator("main")).containsText("Có 2 đối tượng cùng tên \"Nguyễn Thị Hòa\"");
        page.locator("select[name='holder.4']").scrollIntoViewIfNeeded();
        browser.look("danh-sach-can-chon");
        page.locator("select[name='holder.4']").selectOption(new SelectOption().setIndex(1));
        page.locator("button:has-text('Lưu lựa chọn')").click();
        assertThat(page.locator("button:has-text('Lập 4 hồ sơ sẵn sàng')")).isVisible();

        var fix = page.waitForDownload(
                () -> page.locator("a:has-text('Tải các dòng cần sửa')").click());
        assertThat(rows(fix.path()))
                .anyMatch(row -> row.contains("Nguyễn Văn Không Có") && row.contains("Không tìm thấy"));

        page.locator("#f-scope").scrollIntoViewIfNeeded();
        browser.look("danh-sach-lap-ho-so");
        page.selectOption("#f-basis", "MOVEMENT");
        page.selectOption("#f-scope", "COMMUNE");
        page.locator("button:has-text('Lập 4 hồ sơ sẵn sàng')").click();
        assertThat(page.locator(".td-notice.done")).containsText("Đã lập 4 hồ sơ");
        browser.look("danh-sach-da-lap-ho-so");
        assertThat(page.locator(".nm-list a[href^='/nominations/']")).hasCount(4);
        page.locator(".nm-list a[href^='/nominations/']").first().click();
        assertThat(page.locator("main")).containsText("Vận động 40 hộ hiến đất");
        browser.noComplaints();
    }

    private static List<String> rows(java.nio.file.Path downloaded) throws java.io.IOException {
        var file = Files.createTempFile("sua", ".xlsx");
        Files.copy(downloaded, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var rows = new ArrayList<String>();
        new WorkbookReader(5000, 32_000).all(file, row -> rows.add(row.cells().toString()));
        Files.delete(file);
        return rows;
    }
}
