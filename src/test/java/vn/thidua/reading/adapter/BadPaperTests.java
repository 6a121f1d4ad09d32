package vn.thidua.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.application.ReadPaper;
import vn.thidua.reading.text.SourceText;
import vn.thidua.shared.Refusal;

class BadPaperTests {

    @TempDir
    private Path folder;

    @Test
    void an_empty_file() throws Exception {
        assertThat(refused(file("trong.txt", new byte[0]))).isEqualTo(ReadingReason.EMPTY_FILE);
    }

    @Test
    void blanks_alone() throws Exception {
        assertThat(refused(file("trang.txt", " \r\n\t\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadingReason.NO_TEXT_FOUND);
    }

    @Test
    void a_file_of_sixty_megabytes() throws Exception {
        var file = folder.resolve("nang.pdf");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(60L << 20);
        }
        assertThat(refused(file)).isEqualTo(ReadingReason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach.pdf", "ke-hoach.docx", "ke-hoach.txt"})
    void a_program_under_a_papers_name(String name) throws Exception {
        var program = new byte[4096];
        System.arraycopy("MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 5);
        assertThat(refused(file(name, program))).isEqualTo(ReadingReason.TYPE_NOT_SUPPORTED);
    }

    @Test
    void a_pdf_with_a_password() throws Exception {
        assumeTrue(PrintedPdf.canBePrinted(), "font Liberation is not installed");
        assertThat(refused(PrintedPdf.withPassword(folder.resolve("khoa.pdf"))))
                .isEqualTo(ReadingReason.PASSWORD_PROTECTED);
    }

    @Test
    void containers_of_old_and_protected_word() throws Exception {
        assertThat(refused(container("EncryptedPackage"))).isEqualTo(ReadingReason.PASSWORD_PROTECTED);
        assertThat(refused(container("WordDocument"))).isEqualTo(ReadingReason.OLD_WORD);
        assertThat(refused(container("Workbook"))).isEqualTo(ReadingReason.TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 2200})
    void a_word_file_cut_short(int length) throws Exception {
        var whole = Files.readAllBytes(word("nguyen.docx"));
        assertThat(refused(file("hong.docx", java.util.Arrays.copyOf(whole, length))))
                .isEqualTo(ReadingReason.DAMAGED);
    }

    @Test
    void a_word_file_whose_text_is_broken() throws Exception {
        assertThat(refused(packed("hong.docx", "<w:document><w:body><w:p>"))).isEqualTo(ReadingReason.DAMAGED);
    }

    @Test
    void a_pdf_that_is_only_a_beginning() throws Exception {
        assertThat(refused(file("hong.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(ReadingReason.DAMAGED);
    }

    @Test
    void a_word_file_that_unpacks_to_two_gigabytes() throws Exception {
        assertThat(refused(bomb("word/document.xml", 2048))).isEqualTo(ReadingReason.UNPACKS_TOO_MUCH);
        assertThat(refused(bomb("word/media/anh.bmp", 256))).isEqualTo(ReadingReason.UNPACKS_TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void xml_that_declares_outside_entities(String charset) throws Exception {
        var xml = "<?xml version=\"1.0\" encoding=\"" + charset
                + "\"?>\n<!DOCTYPE w [<!ENTITY ngoai SYSTEM \"file:///etc/passwd\">]><w>&ngoai;</w>";
        assertThat(refused(packed("ngoai.docx", new String(xml.getBytes(charset), StandardCharsets.ISO_8859_1))))
                .isEqualTo(ReadingReason.UNSAFE_DOCUMENT);
    }

    @Test
    void a_pdf_of_three_thousand_pages() throws Exception {
        assertThat(refused(PrintedPdf.withPages(folder.resolve("dai.pdf"), 3000)))
                .isEqualTo(ReadingReason.TOO_MANY_PAGES);
    }

    @Test
    void a_picture_that_is_no_picture() throws Exception {
        assumeTrue(Tesseract.isInstalled(), "tesseract with Vietnamese data is not installed");
        assertThat(refused(file("anh.png", "\u0089PNG\r\n\u001a\nhỏng".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(ReadingReason.DAMAGED);
    }

    @Test
    void a_stamped_paper() throws Exception {
        var stamped = GiaLocPlan.text().replace("Số: 54/KH-UBND", "Số: 54/KH-UBND\nMẬT");
        assertThat(refused(file("mat.txt", stamped.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadingReason.SECRET);
    }

    @Test
    void a_missing_file() {
        assertThat(refused(folder.resolve("khong-co.txt"))).isEqualTo(ReadingReason.NOT_READABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chào anh,\nSáng mai em mang gạo sang nhé.\nCảm ơn anh nhiều.\n",
                "Phở bò\n1. Nguyên liệu\n- 2 kg xương bò;\n- 500 g thịt.\n2. Cách làm\nNinh xương 8 giờ.\n",
                "ten,so\nA,1\nB,2\n"
            })
    void a_text_that_is_no_plan(String text) {
        var source = SourceText.plain(text);
        var refusal = catchThrowableOfType(Refusal.class, () -> ReadPaper.of(source, "thu.txt"));
        assertThat(refusal.reason()).isEqualTo(ReadingReason.NOT_A_PLAN);
    }

    @ParameterizedTest
    @EnumSource(ReadingReason.class)
    void every_refusal_has_its_sentence(ReadingReason reason) {
        var sentence = new MessageFiles().say(Refusal.because(reason, "ke-hoach.pdf", 1, 2));
        assertThat(sentence).contains("ke-hoach.pdf").endsWith(".").doesNotContain("{");
    }

    private static Object refused(Path file) {
        var name = file.getFileName().toString();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> new DocumentReading().read(file, name, PageProgress.silent()));
        assertThat(refusal).as("refusal of " + name).isNotNull();
        assertThat(refusal.details()).startsWith(name);
        return refusal.reason();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path container(String entry) throws IOException {
        var mark = new String(new char[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1});
        var spaced = new String(entry.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return file("cu.doc", (mark + "\0".repeat(600) + spaced).getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path word(String name) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve(name))) {
            GiaLocPlan.BODY.forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(out);
        }
        return folder.resolve(name);
    }

    private Path packed(String name, String document) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.ISO_8859_1));
        }
        return file;
    }

    private Path bomb(String entry, int megabytes) throws IOException {
        var file = folder.resolve("bom.docx");
        var block = "\0".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            if (!entry.equals("word/document.xml")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w/>".getBytes(StandardCharsets.ISO_8859_1));
            }
            zip.putNextEntry(new ZipEntry(entry));
            for (int at = 0; at < megabytes; at++) {
                zip.write(block);
            }
        }
        return file;
    }
}
