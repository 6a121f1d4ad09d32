package vn.thidua.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.thidua.reading.application.PageProgress;

class WordReadingTests {

    @TempDir
    private Path folder;

    private final XWPFDocument word = new XWPFDocument();

    @Test
    void automatic_numbers_come_out_as_printed() throws Exception {
        var list = list();
        numbered(list, 0, "MỤC ĐÍCH");
        numbered(list, 1, "Động viên nhân dân");
        numbered(list, 1, "Nêu gương người tốt");
        numbered(list, 0, "CHỈ TIÊU");
        numbered(list, 1, "Về kinh tế");
        numbered(list, 2, "Vụ đông");
        numbered(list, 3, "Trồng 250 ha");
        assertThat(lines())
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Động viên nhân dân",
                        "2. Nêu gương người tốt",
                        "II. CHỈ TIÊU",
                        "1. Về kinh tế",
                        "1.1. Vụ đông",
                        "a) Trồng 250 ha");
    }

    @Test
    void a_list_that_says_so_starts_anew_and_another_goes_on() throws Exception {
        var list = list();
        var shape =
                word.getNumbering().getNum(list).getCTNum().getAbstractNumId().getVal();
        var goesOn = word.getNumbering().addNum(shape);
        var anew = word.getNumbering().addNum(shape);
        var override = word.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        numbered(list, 0, "Một");
        numbered(goesOn, 0, "Hai");
        numbered(anew, 0, "Lại một");
        assertThat(lines()).containsExactly("I. Một", "II. Hai", "I. Lại một");
    }

    @Test
    void the_head_table_is_read_issuer_first_and_the_foot_recipients_first() throws Exception {
        form(GiaLocPlan.ISSUER, GiaLocPlan.MOTTO);
        GiaLocPlan.BODY.forEach(line -> word.createParagraph().createRun().setText(line));
        form(GiaLocPlan.RECIPIENTS, GiaLocPlan.SIGNATURE);
        assertThat(lines())
                .containsExactlyElementsOf(GiaLocPlan.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void other_tables_are_read_row_by_row() throws Exception {
        GiaLocPlan.BODY.forEach(line -> word.createParagraph().createRun().setText(line));
        var table = word.createTable(2, 3);
        for (int cell = 0; cell < 3; cell++) {
            table.getRow(0)
                    .getCell(cell)
                    .setText(List.of("TT", "Chỉ tiêu", "Mức").get(cell));
            table.getRow(1)
                    .getCell(cell)
                    .setText(List.of("1", "Đường hoa", "12 km").get(cell));
        }
        assertThat(lines()).endsWith("TT\tChỉ tiêu\tMức", "1\tĐường hoa\t12 km");
    }

    @Test
    void note_marks_stay_raised_and_notes_follow_the_text() throws Exception {
        var note = word.createFootnote();
        note.createParagraph().createRun().setText("Theo niên giám năm 2024.");
        var paragraph = word.createParagraph();
        paragraph.createRun().setText("Đạt 95%");
        paragraph.addFootnoteReference(note);
        word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("đầu trang");
        var mark = "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(note.getId().intValue());
        assertThat(lines()).containsExactly("Đạt 95%" + mark, mark + " Theo niên giám năm 2024.");
    }

    private BigInteger list() {
        var shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.ONE);
        level(shape, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(shape, 1, STNumberFormat.DECIMAL, "%2.");
        level(shape, 2, STNumberFormat.DECIMAL, "%2.%3.");
        level(shape, 3, STNumberFormat.LOWER_LETTER, "%4)");
        return word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(shape)));
    }

    private static void level(CTAbstractNum shape, int depth, STNumberFormat.Enum format, String text) {
        var level = shape.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private void numbered(BigInteger list, int depth, String text) {
        var paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    private void form(List<String> left, List<String> right) {
        var row = word.createTable(1, 2).getRow(0);
        for (int column = 0; column < 2; column++) {
            var cell = row.getCell(column);
            cell.removeParagraph(0);
            for (var line : column == 0 ? left : right) {
                cell.addParagraph().createRun().setText(line);
            }
        }
    }

    private List<String> lines() throws IOException {
        var file = folder.resolve("ke-hoach.docx");
        try (var out = Files.newOutputStream(file)) {
            word.write(out);
        }
        var source = new DocumentReading().read(file, "ke-hoach.docx", PageProgress.silent());
        return source.text().lines().filter(line -> !line.isBlank()).toList();
    }
}
