package vn.thidua.certificate.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.certificate.domain.Face;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.PrintField;
import vn.thidua.certificate.domain.SheetTexts;
import vn.thidua.certificate.domain.SignedFacts;
import vn.thidua.shared.Refusal;

/** The press: every letter is there, every QR code is read again from the page, and a changed one is found out. */
class PdfPressTests {

    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz";

    private final PdfPress press = new PdfPress();
    private final Specimens specimens = new Specimens();

    @TempDir
    Path folder;

    @Test
    void theTypefaceHasEveryVietnameseLetterInEveryFace() {
        var all = LETTERS + LETTERS.toUpperCase(Locale.of("vi")) + "0123456789.,;:/-–—“”‘’\"'()%&+₫…";
        for (var face : Face.values()) {
            assertThat(all.codePoints().filter(letter -> !press.widths().has(letter, face)))
                    .as("letters missing in %s", face)
                    .isEmpty();
        }
        assertThat(press.widths().has(0x1F600, Face.BOLD)).isFalse();
    }

    @Test
    void everyLetterPrintedIsExtractedAgain() throws IOException {
        var texts = new EnumMap<PrintField, String>(PrintField.class);
        texts.put(PrintField.ACHIEVEMENT, LETTERS.toUpperCase(Locale.of("vi")));
        texts.put(PrintField.RECIPIENT, LETTERS);
        assertThat(text(print(List.of(new SheetTexts(texts, ""))), 1))
                .contains(LETTERS)
                .contains(LETTERS.toUpperCase(Locale.of("vi")));
    }

    @Test
    void nothingOfAVeryLongNameIsCut() throws IOException {
        var name = "Tập thể cán bộ, công chức, viên chức, người lao động và nhân dân thôn Thượng Cốc "
                .repeat(4)
                .strip();
        assertThat(text(print(List.of(specimens.sheet(name))), 1)).contains(name.replaceAll("\\s", ""));
    }

    @Test
    void theQrCodeIsReadFromThePageAndHolds() throws IOException {
        var sheets = specimens.sheets(0, 5);
        var file = print(sheets);
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = new PDFRenderer(document);
            for (int page = 0; page < sheets.size(); page++) {
                var read = QrReading.on(pages.renderImageWithDPI(page, 200));
                assertThat(read).containsExactly(sheets.get(page).qr());
                var claimed = SignedFacts.read(read.getFirst()).orElseThrow();
                assertThat(claimed.isSignedWith(specimens.pair.getPublic())).isTrue();
                assertThat(claimed.facts().names(sheets.get(page).of(PrintField.RECIPIENT)))
                        .isTrue();
            }
        }
    }

    @Test
    void theCommandTellsGenuineFromFalse() throws IOException {
        var key = Files.writeString(folder.resolve("khoa.pub"), specimens.keyFile());
        var one = specimens.sheet("Ông Đặng Hữu Nghĩa");
        var genuine = print(List.of(one));
        assertThat(verify(key, genuine.toString())).startsWith("0 ĐÚNG: Giấy khen của Ông Đặng Hữu Nghĩa");
        assertThat(verify(key, one.qr())).startsWith("0 ĐÚNG");

        var borrowed = new EnumMap<>(one.texts());
        borrowed.put(PrintField.RECIPIENT, "Ông Kẻ Mạo Danh");
        assertThat(verify(
                        key, print(List.of(new SheetTexts(borrowed, one.qr()))).toString()))
                .startsWith("1 SAI")
                .contains("tên đó không có trên trang");

        var stranger = new Specimens().sheet("Ông Đặng Hữu Nghĩa");
        assertThat(verify(key, stranger.qr())).startsWith("1 SAI: chữ ký số không khớp");
        assertThat(verify(key, "https://example.org")).startsWith("2 ");
        assertThat(verify(folder.resolve("khong-co"), one.qr())).startsWith("2 ");
        assertThat(verify(key, print(List.of(new SheetTexts(one.texts(), ""))).toString()))
                .startsWith("2 ");
    }

    @Test
    void theTestSheetNamesEachFrameAndThePreviewIsAPicture() throws IOException {
        var file = folder.resolve("thu.pdf");
        press.testSheet(Layout.OVER_BLANK, Map.of(PrintField.RECIPIENT, "Tên người, tập thể, hộ"), file);
        assertThat(text(file, 1)).contains("Tênngười,tậpthể,hộ", "290");
        var blank = new BufferedImage(594, 420, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(blank, "png", png);
        var preview = ImageIO.read(
                new ByteArrayInputStream(press.preview(Layout.OVER_BLANK, specimens.sheet(0), png.toByteArray())));
        assertThat(preview.getWidth()).isGreaterThan(1000);
        assertThat(preview.getRGB(5, 5) & 0xFFFFFF).isZero();
    }

    @Test
    void aScanIsKnownByItsBytesAndNothingElseIsTaken() throws IOException {
        var png = folder.resolve("phoi.pdf");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        assertThat(press.pictureType(png)).isEqualTo("image/png");
        for (var bytes : List.of("%PDF-1.7", "", "<svg/>", "GIF89a", "\u0089PNG\r\n\u001a\n....")) {
            var wrong = Files.write(folder.resolve("x.png"), bytes.getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> press.pictureType(wrong)).as(bytes).isInstanceOf(Refusal.class);
        }
        var wide = folder.resolve("wide.png");
        ImageIO.write(new BufferedImage(6001, 1, BufferedImage.TYPE_BYTE_BINARY), "png", wide.toFile());
        assertThatThrownBy(() -> press.pictureType(wide)).isInstanceOf(Refusal.class);
    }

    private Path print(List<SheetTexts> sheets) throws IOException {
        var file = Files.createTempFile(folder, "giay-khen", ".pdf");
        press.print(sheets, Layout.WHOLE, true, file);
        return file;
    }

    /** Without blanks, since lines are broken anywhere. */
    private static String text(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", "");
        }
    }

    private static String verify(Path key, String thing) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new VerifyCommand(Map.of(), out, out).run("--key", key.toString(), thing);
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
