package vn.thidua.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.Comparator;
import vn.thidua.platform.WorkbookReason;
import vn.thidua.reporting.PeriodId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.application.SheetForm;
import vn.thidua.reporting.domain.Amount;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FilledLine;
import vn.thidua.reporting.domain.FormLine;
import vn.thidua.reporting.domain.JudgedSheet;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.SheetJudging;
import vn.thidua.reporting.domain.SheetReason;
import vn.thidua.reporting.store.FormQueries.FormRow;
import vn.thidua.reporting.store.ReportHead;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** What goes out comes back the same, whatever people move about in between. */
class ExcelSheetBookTests {

    @TempDir
    Path folder;

    private final ExcelSheetBook book = new ExcelSheetBook(new SheetWords(words()));

    private final List<FormRow> rows = List.of(
            row(1, "Số buổi tổng vệ sinh", Method.COUNTED, 0, figure("12", null)),
            row(2, "Kinh phí huy động", Method.IN_PERIOD, 3, figure("123456789012.345", null)),
            row(3, "Tỷ lệ hộ phân loại rác", Method.RATIO, 2, figure("300", "418")),
            row(4, "Sửa nhà văn hóa", Method.YES_NO, 0, figure("0", null)),
            row(5, "Số nhà tạm", Method.LAST, 0, new Answer(null, true, "", "", false, "=không có nhà tạm")),
            row(
                    6,
                    "Số hộ văn hóa",
                    Method.CUMULATIVE,
                    0,
                    new Answer(null, false, "", "", true, "Chờ thống kê\ncuối năm")),
            row(7, "Số mô hình", Method.COUNTED, 0, new Answer(null, false, "1.5", "", false, "")),
            row(8, "Số câu lạc bộ", Method.COUNTED, 0, Answer.NONE),
            row(9, "Tổng số vốn", Method.IN_PERIOD, 3, figure("123456789012345.678", null)));

    @Test
    void whatGoesOutComesBackTheSame() throws IOException {
        var judged = judge(written());

        assertThat(judged.changes()).isEmpty();
        assertThat(judged.faults()).isEmpty();
        assertThat(judged.narrative()).isNull();
    }

    @Test
    void rowsMayBeMovedAndColumnsPutIn() throws IOException {
        var file = edited(sheet -> {
            sheet.shiftRows(5, 13, 3);
            sheet.shiftColumns(2, 11, 2);
            sheet.getRow(8).getCell(9).setCellValue(15);
        });

        var judged = judge(file);

        assertThat(judged.faults()).isEmpty();
        assertThat(judged.changes()).singleElement().satisfies(change -> {
            assertThat(change.name()).isEqualTo("Số buổi tổng vệ sinh");
            assertThat(change.was()).isEqualTo("12");
            assertThat(change.becomes()).isEqualTo("15");
        });
    }

    @Test
    void aFormulasResultIsTaken() throws IOException {
        var file = edited(sheet -> {
            sheet.getRow(5).getCell(7).setCellFormula("5+15");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(judge(file).changes()).singleElement().satisfies(change -> assertThat(change.becomes())
                .isEqualTo("20"));
    }

    @Test
    void theFormIsKnownWithoutItsFirstColumnAndRowsByName() throws IOException {
        var file = edited(sheet -> sheet.forEach(row -> {
            if (row.getCell(0) != null) {
                row.removeCell(row.getCell(0));
            }
        }));

        assertThat(judge(file).changes()).isEmpty();
    }

    @Test
    void aColumnThatIsGoneEmptiesNothing() throws IOException {
        refused(edited(sheet -> sheet.getRow(4).removeCell(sheet.getRow(4).getCell(8))), SheetReason.HEADINGS_MISSING);
    }

    @Test
    void otherAndDamagedFilesAreRefused() throws IOException {
        var other = folder.resolve("other.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(other)) {
            workbook.createSheet("Sổ tay").createRow(0).createCell(0).setCellValue("Số liệu");
            workbook.write(out);
        }
        refused(other, SheetReason.NO_MARK);
        var bytes = Files.readAllBytes(written());
        refused(
                Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)),
                WorkbookReason.WORKBOOK_BROKEN);
    }

    private void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> book.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private JudgedSheet judge(Path file) {
        var stands = new Narrative("Kết quả tốt\nđúng hạn", null, "- Bổ sung kinh phí");
        return SheetJudging.of(
                book.read(file), rows.stream().map(FormRow::filled).toList(), stands, 7);
    }

    private Path written() throws IOException {
        var file = folder.resolve("bieu.xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out, new SheetForm(head(), "Đợt thi đua cuối năm 2025", rows));
        }
        return file;
    }

    private Path edited(Consumer<Sheet> edit) throws IOException {
        var file = folder.resolve("sua.xlsx");
        try (var in = Files.newInputStream(written());
                var workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(file)) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(out);
        }
        return file;
    }

    private static ReportHead head() {
        return new ReportHead(
                ReportId.fresh(),
                7,
                PeriodId.fresh(),
                CampaignId.fresh(),
                UnitId.fresh(),
                "Thôn Gia Khánh",
                null,
                null,
                null,
                2,
                true,
                ReportState.OPEN,
                LocalDate.of(2025, 11, 3),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Kết quả tốt\nđúng hạn",
                null,
                "- Bổ sung kinh phí",
                null,
                null,
                "tháng 10/2025",
                LocalDate.of(2025, 10, 31),
                PeriodState.OPEN,
                0,
                0,
                0,
                false);
    }

    private static Answer figure(String value, String against) {
        var whole = against == null ? null : new BigDecimal(against);
        return new Answer(new Amount(new BigDecimal(value), whole), false, "", "", false, "");
    }

    private static FormRow row(int position, String name, Method method, int decimals, Answer answer) {
        var line = new FormLine(
                position, null, name, "số", method, true, decimals, null, null, null, null, FigureSource.OWN);
        return new FormRow(new FilledLine(line, answer, null, null), Comparator.EXACTLY, "", 0);
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/reporting", "messages/reporting-sheet");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }
}
