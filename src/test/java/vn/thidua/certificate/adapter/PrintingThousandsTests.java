package vn.thidua.certificate.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.SheetTexts;

/**
 * Thousands of certificates, signed, set and kept in files of five hundred; every page is read again and compared. A few by
 * default; {@code ./thidua bench certificates} asks for ten thousand, and for the yardstick.
 */
class PrintingThousandsTests {

    private static final int PAGES = Integer.getInteger("certificates.pages", 60);
    private static final int YARDSTICK = Integer.getInteger("certificates.yardstick", 0);
    private static final int IN_ONE_FILE = Math.min(500, PAGES);

    private final PdfPress press = new PdfPress();
    private final Specimens specimens = new Specimens();

    @TempDir
    Path folder;

    @Test
    void everyPageIsPrintedWhole() throws Exception {
        if (PAGES > 1000) {
            press.print(specimens.sheets(0, 500), Layout.WHOLE, true, folder.resolve("warm.pdf"));
        }
        long nanos = 0;
        long peak = 0;
        int compared = 0;
        long bytes = 0;
        for (int from = 0; from < PAGES; from += IN_ONE_FILE) {
            var file = folder.resolve("part.pdf");
            Files.deleteIfExists(file);
            long began = System.nanoTime();
            var sheets = specimens.sheets(from, Math.min(IN_ONE_FILE, PAGES - from));
            press.print(sheets, Layout.WHOLE, true, file);
            nanos += System.nanoTime() - began;
            peak = Math.max(peak, used());
            bytes += Files.size(file);
            compared += compare(file, sheets);
        }
        assertThat(compared).isEqualTo(PAGES);
        System.out.printf(
                "certificates: pages %d print %d peak %d bytes %d heap %d%n",
                compared,
                nanos / 1_000_000,
                peak >> 20,
                bytes / PAGES,
                Runtime.getRuntime().maxMemory() >> 20);
        if (YARDSTICK > 0) {
            System.out.printf(
                    "certificates: yardstick %d office %d%n", YARDSTICK, office(specimens.sheets(0, YARDSTICK)));
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Each page says what its certificate says, and no letter is a box. */
    private static int compare(Path file, List<SheetTexts> sheets) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets.size());
            var stripper = new PDFTextStripper();
            for (int page = 0; page < sheets.size(); page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                var text = plain(stripper.getText(document));
                int length = 0;
                for (var words : sheets.get(page).texts().values()) {
                    assertThat(text).contains(plain(words));
                    length += plain(words).length();
                }
                assertThat(text)
                        .as("nothing else on page %s", page)
                        .hasSize(length)
                        .doesNotContain("\uFFFD");
            }
            return sheets.size();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /** The same certificates as documents of LibreOffice, made into PDF by one call of it; in milliseconds. */
    private long office(List<SheetTexts> sheets) throws Exception {
        var documents = Files.createDirectories(folder.resolve("office"));
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                documents.toString()));
        for (int at = 0; at < sheets.size(); at++) {
            var document = documents.resolve(at + ".fodt");
            Files.writeString(document, OfficeSheet.of(sheets.get(at)));
            command.add(document.toString());
        }
        long began = System.nanoTime();
        var run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(run.waitFor()).isZero();
        long took = (System.nanoTime() - began) / 1_000_000;
        try (var made = Files.list(documents)) {
            assertThat(made.filter(file -> file.toString().endsWith(".pdf"))).hasSize(sheets.size());
        }
        return took;
    }
}
