package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.notification.NoticeDesk.chasing;
import static vn.thidua.notification.NoticeDesk.due;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Đôn đốc: the late units below, the draft of the letter to them, and the list. */
@ProgramTest
@Transactional
class OverdueTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitRegister register;

    @Autowired
    StoryDues dues;

    NoticeDesk desk;
    DemoTown town;
    Actor officer;

    @BeforeEach
    void twoCommunesAreLate() {
        desk = new NoticeDesk(browser, accounts);
        town = DemoTown.anew(register);
        officer = desk.person(town.city(), Duty.CITY_OFFICER);
        dues.are(
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 11, 20), "Báo cáo tháng 10 năm 2025"),
                due(town.giaLoc(), chasing(), LocalDate.of(2025, 11, 14), "Đăng ký nội dung, chỉ tiêu thi đua"),
                due(town.kienMinh(), chasing(), LocalDate.of(2025, 11, 21), "Báo cáo tháng 10 năm 2025"),
                due(town.kienMinh(), chasing(), LocalDate.of(2025, 11, 24), "Việc đến hạn hôm nay"),
                due(town.city(), chasing(), LocalDate.of(2025, 11, 1), "Việc của chính thành phố"));
    }

    @AfterEach
    void nothingIsOwed() {
        dues.are();
    }

    @Test
    void thePageShowsTheLateUnitsBelowTheLongestLateFirst() {
        var page = desk.page("/overdue", officer);
        assertThat(page.select("tbody h3").eachText())
                .containsExactly("UBND xã Gia Lộc Chậm 6 ngày làm việc", "UBND xã Kiến Minh Chậm 1 ngày làm việc");
        assertThat(page.text())
                .contains("2 đơn vị cấp dưới đang chậm 3 việc")
                .doesNotContain("Việc của chính thành phố", "Việc đến hạn hôm nay");
        assertThat(page.selectFirst("[name=place]").val()).isEqualTo("Hải Phòng");
        assertThat(page.selectFirst("[name=until]").val()).isEqualTo("27/11/2025");
        assertThat(desk.page("/overdue", desk.person(town.giaLoc(), Duty.OFFICER))
                        .text())
                .contains("Không có đơn vị nào chậm");
    }

    @Test
    void theLetterNamesTheUnitsAndWhatTheyOwe() throws Exception {
        var sent = desk.post(
                "/overdue/letter",
                officer,
                "place",
                "Hải Phòng",
                "symbol",
                "UBND-SNV",
                "until",
                "27/11/2025",
                "signing",
                "DEPUTY");
        assertThat(sent).hasStatusOk();
        var file = sent.getResponse().getContentAsByteArray();
        Files.write(Path.of("target/cong-van-don-doc.docx"), file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG", "/UBND-SNV", "tháng 11 năm 2025")
                    .contains("- Ủy ban nhân dân xã Gia Lộc;", "- Ủy ban nhân dân xã Kiến Minh.")
                    .contains("còn 2 cơ quan, đơn vị chưa hoàn thành 3 nội dung", "trước ngày 27/11/2025", "./.")
                    .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nơi nhận:");
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getLeft().toString()).isEqualTo("1701");
            assertThat(document.getTables().get(1).getRows()).hasSize(4);
        }
    }

    @Test
    void onlyTheChosenUnitsAreNamed() throws Exception {
        var sent = desk.post(
                "/overdue/letter",
                officer,
                "unit",
                town.kienMinh().value().toString(),
                "place",
                "Hải Phòng",
                "symbol",
                "UBND-SNV",
                "until",
                "27/11/2025",
                "signing",
                "CHAIR");
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(sent.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Kính gửi: Ủy ban nhân dân xã Kiến Minh")
                    .doesNotContain("Gia Lộc");
        }
        assertThat(desk.post(
                        "/overdue/letter",
                        officer,
                        "unit",
                        town.cultureOffice().value().toString(),
                        "until",
                        "27/11/2025",
                        "signing",
                        "CHAIR"))
                .hasStatus(409);
    }

    @Test
    void theListIsAWorkbookWithOneRowForEachThing() throws Exception {
        var sent = desk.post("/overdue/list", officer);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(sent.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).stream().map(cell -> cell.getText()).collect(Collectors.toList()))
                    .contains("UBND xã Gia Lộc", "6");
        }
    }
}
