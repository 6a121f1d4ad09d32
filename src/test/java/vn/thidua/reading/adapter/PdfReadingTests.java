package vn.thidua.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.text.SourceText;

class PdfReadingTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void fonts() {
        assumeTrue(PrintedPdf.canBePrinted(), "font Liberation is not installed");
    }

    @Test
    void a_text_layer_is_read_in_the_order_of_the_form() throws Exception {
        var source = read(PrintedPdf.withText(folder.resolve("ke-hoach.pdf")));
        assertThat(source.origin()).isEqualTo(SourceText.Origin.PDF);
        assertThat(source.text().lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(GiaLocPlan.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void every_line_knows_its_place_on_the_page() throws Exception {
        var source = read(PrintedPdf.withText(folder.resolve("ke-hoach.pdf")));
        int at = source.text().indexOf("Diện tích");
        var box = source.boxAt(source.lineAt(at));
        assertThat(box).isNotNull();
        assertThat(box.left()).isBetween(110, 125);
        assertThat(box.top()).isBetween(265, 300);
    }

    @Test
    void a_scan_reads_nearly_like_the_text_layer() throws Exception {
        assumeTrue(Tesseract.isInstalled(), "tesseract with Vietnamese data is not installed");
        var source = read(PrintedPdf.scanned(folder.resolve("quet.pdf"), 1.5));
        assertThat(source.origin()).isEqualTo(SourceText.Origin.SCAN);
        assertThat(source.text())
                .contains(
                        "XÃ GIA LỘC", "Số: 54/KH-UBND", "98,5%", "trên 250 ha", "ngày 10 tháng 12 năm 2025", "Lưu: VT");
        assertThat(source.text().indexOf("XÃ GIA LỘC")).isLessThan(source.text().indexOf("CỘNG HÒA"));
        assertThat(source.boxes()).isNotEmpty();
    }

    @Test
    void the_turn_of_a_scanned_page_is_measured() throws Exception {
        assertThat(GrayPage.of(PrintedPdf.picture(2)).skew()).isBetween(1.8, 2.2);
        assertThat(GrayPage.of(PrintedPdf.picture(-1.2)).skew()).isBetween(-1.4, -1.0);
        assertThat(GrayPage.of(PrintedPdf.picture(0)).skew()).isBetween(-0.1, 0.1);
    }

    private static SourceText read(Path file) {
        return new DocumentReading().read(file, "ke-hoach.pdf", PageProgress.silent());
    }
}
