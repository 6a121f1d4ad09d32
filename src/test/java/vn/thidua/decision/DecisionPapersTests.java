package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.ApprovedNomination;

/** The papers of a decision, as Nghị định 30/2020 Phụ lục I lays them out. */
class DecisionPapersTests extends DecisionStory {

    @Test
    void theDecisionIsLaidOutAsTheDecreeSays() throws Exception {
        var id = signed(list(60));
        var bytes = file(path(id) + "/papers/DECISION", officer);
        Files.write(Path.of("target/quyet-dinh.docx"), bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("850");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(section.getPgNumType().getStart()).hasToString("1");
            assertThat(section.isSetTitlePg()).isTrue();

            var head = document.getTables().getFirst();
            assertThat(head.getRow(0).getCell(0).getText()).contains("ỦY BAN NHÂN DÂN", "XÃ GIA LỘC");
            assertThat(head.getRow(0).getCell(1).getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 125/QĐ-UBND");
            assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Gia Lộc, ngày 20 tháng 11 năm 2025");
            var motto =
                    head.getRow(0).getCell(1).getParagraphs().get(1).getRuns().getFirst();
            assertThat(motto.isBold()).isTrue();
            assertThat(motto.getFontSizeAsDouble()).isEqualTo(13);

            var ground = paragraph(document, "Căn cứ Luật Thi đua, khen thưởng;");
            assertThat(ground.getRuns().getFirst().isItalic()).isTrue();
            assertThat(ground.getFirstLineIndent()).isEqualTo(720);
            assertThat(ground.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            var article = paragraph(document, "Điều 1. Tặng Giấy khen");
            assertThat(article.getRuns().getFirst().isBold()).isTrue();
            assertThat(article.getRuns().get(1).isBold()).isFalse();
            assertThat(article.getSpacingBefore()).isEqualTo(120);

            var foot = document.getTables().get(1);
            assertThat(foot.getRow(0).getCell(0).getText())
                    .startsWith("Nơi nhận:")
                    .contains("- Lưu: VT.");
            assertThat(foot.getRow(0).getCell(1).getText())
                    .startsWith("CHỦ TỊCH")
                    .contains("Vũ Đình Ẩn");
            var list = document.getTables().get(2);
            assertThat(list.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getRows()).hasSize(61);
            assertThat(paragraph(document, "(Kèm theo Quyết định số 125/QĐ-UBND ngày 20 tháng 11 năm 2025"))
                    .isNotNull();
            assertThat(runs(document))
                    .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
        }
    }

    @Test
    void thePdfSaysTheSameOnNumberedPages() throws Exception {
        var id = signed(list(60));
        var bytes = file(path(id) + "/papers/DECISION?as=pdf", officer);
        Files.write(Path.of("target/quyet-dinh.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(text)
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Số: 125/QĐ-UBND",
                            "Căn cứ Luật Thi đua, khen thưởng;")
                    .contains("DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN", "Người thứ 60", "Vũ Đình Ẩn")
                    .doesNotContain("?");
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).strip()).doesNotStartWith("1");
            first.setStartPage(3);
            first.setEndPage(3);
            assertThat(first.getText(document).strip()).startsWith("2");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperIsWrittenWithNothingLeftOpen(PaperKind kind) throws Exception {
        var id = signed(list(2));
        var bytes = file(path(id) + "/papers/" + kind, officer);
        Files.write(Path.of("target/" + kind.name().toLowerCase() + ".docx"), bytes);
        Files.write(
                Path.of("target/" + kind.name().toLowerCase() + ".pdf"),
                file(path(id) + "/papers/" + kind + "?as=pdf", officer));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var words = runs(document).map(XWPFRun::text).collect(Collectors.joining(" "));
            assertThat(words).contains("Người thứ 1").doesNotContain("{", "}");
            if (kind != PaperKind.SUBMISSION) {
                assertThat(words).contains("125/QĐ-UBND");
            }
            switch (kind) {
                case PAYMENT -> assertThat(words).contains("1.420.000", "2.340.000", "KẾ TOÁN");
                case HANDOVER -> assertThat(words).contains("Ký nhận", "BÊN GIAO", "BÊN NHẬN");
                case SUBMISSION ->
                    assertThat(words)
                            .contains("Kính gửi: Chủ tịch Ủy ban nhân dân xã Gia Lộc", "- Lưu: VT, HĐTĐKT.")
                            .contains("(Kèm theo Tờ trình số …/TTr-HĐTĐKT ngày … tháng 11 năm 2025")
                            .contains("của Hội đồng Thi đua - Khen thưởng xã Gia Lộc)");
                case NOTICE ->
                    assertThat(words)
                            .contains("THÔNG BÁO", "Kính gửi: Phòng VH-XH")
                            .contains("(Kèm theo Thông báo số …/TB-UBND ngày … tháng 11 năm 2025");
                case DECISION ->
                    assertThat(words)
                            .contains("QUYẾT ĐỊNH:", "(Kèm theo Quyết định số 125/QĐ-UBND ngày 20 tháng 11 năm 2025");
            }
        }
    }

    @Test
    void theUnitsOwnWordsAreUsedAndAnUnknownPlaceIsRefused() {
        String[] words = {
            "symbol",
            "QĐ-CTUBND",
            "title",
            "QUYẾT ĐỊNH",
            "subject",
            "Về việc khen {danh-hieu}",
            "grounds",
            "Căn cứ Luật.",
            "body",
            "Điều 1. Khen {so-luong}./.",
            "signature",
            "CHỦ TỊCH"
        };
        assertThat(post("/decision-templates/DECISION", officer, words)).hasRedirectedUrl("/decision-templates");
        words[words.length - 3] = "Điều 1. Khen {so-nguoi}./.";
        assertThat(post("/decision-templates/DECISION", officer, words))
                .hasStatus(422)
                .bodyText()
                .contains("{so-nguoi} không phải là chỗ tự điền");
        var id = drafted(officer, waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa"));
        assertThat(open(path(id), officer).select(".official").text())
                .contains("/QĐ-CTUBND", "Về việc khen Giấy khen", "Khen 01 cá nhân./.");
        post("/decision-templates/DECISION/removal", officer);
        assertThat(open("/decision-templates/DECISION", officer).text()).contains("Mẫu chung của chương trình");
        assertThat(post(path(id) + "/words", officer, "subject", " ")).hasStatus(422);
    }

    private ApprovedNomination[] list(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> waits("GK", Subject.INDIVIDUAL, "Người thứ " + n))
                .toArray(ApprovedNomination[]::new);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        return document.getParagraphs().stream()
                .filter(one -> one.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static Stream<XWPFRun> runs(XWPFDocument document) {
        var inTables = document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(document.getParagraphs().stream(), inTables).flatMap(one -> one.getRuns().stream());
    }
}
