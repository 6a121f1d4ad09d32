package vn.thidua.interchange.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.platform.WorkbookReason.NOT_A_WORKBOOK;
import static vn.thidua.platform.WorkbookReason.OLD_WORKBOOK;
import static vn.thidua.platform.WorkbookReason.WORKBOOK_BROKEN;
import static vn.thidua.platform.WorkbookReason.WORKBOOK_TOO_BIG;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.interchange.application.Workbooks.Line;
import vn.thidua.interchange.application.Workbooks.Page;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Workbooks hold texts and days; harmful ones are not opened. */
class ExcelWorkbooksTests {

    @TempDir
    Path folder;

    private final ExcelWorkbooks workbooks = new ExcelWorkbooks();

    @Test
    void textsStayTextsAndDaysStayDays() throws IOException {
        var file = folder.resolve("list.xlsx");
        var cells =
                Arrays.asList("=HYPERLINK(\"http://x\")", "+84", "@SUM(1)", "031085000001", LocalDate.of(2025, 7, 1));
        try (var out = Files.newOutputStream(file)) {
            workbooks.write(
                    out,
                    List.of(new Page(
                            "Danh sách",
                            List.of("a", "b", "c", "d", "e"),
                            List.of(10, 10, 10, 10, 10),
                            List.of(0),
                            take -> take.accept(cells))));
        }

        var lines = new ArrayList<Line>();
        workbooks.read(file, lines::add);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).cells())
                .containsExactly("=HYPERLINK(\"http://x\")", "+84", "@SUM(1)", "031085000001", "01/07/2025");
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ");
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        refused(Files.writeString(folder.resolve("a.xlsx"), "a;b;c"), NOT_A_WORKBOOK);
        refused(
                Files.write(folder.resolve("b.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}),
                OLD_WORKBOOK);
        refused(zip("c.xlsx", Map.of("word/document.xml", "<a/>")), NOT_A_WORKBOOK);
        refused(Files.write(folder.resolve("d.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9}), WORKBOOK_BROKEN);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        refused(zip("bomb.xlsx", Map.of("xl/media/zero.bin", "0".repeat(301 << 20))), WORKBOOK_TOO_BIG);
    }

    @Test
    void aDocumentTypeIsNotRead() throws IOException {
        var xxe =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook>&b;</workbook>";
        refused(zip("xxe.xlsx", Map.of("xl/worksheets/sheet1.xml", xxe)), NOT_A_WORKBOOK);
    }

    @Test
    void aDamagedSheetIsToldSo() throws IOException {
        var broken = zip("broken.xlsx", Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'"));

        assertThatThrownBy(() -> workbooks.read(broken, line -> {}))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isIn(WORKBOOK_BROKEN, NOT_A_WORKBOOK));
    }

    private void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> workbooks.look(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private Path zip(String name, Map<String, String> more) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!more.containsKey("word/document.xml")) {
                part(zip, "[Content_Types].xml", "<Types/>");
                part(zip, "xl/workbook.xml", "<workbook/>");
            }
            for (var entry : more.entrySet()) {
                part(zip, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
