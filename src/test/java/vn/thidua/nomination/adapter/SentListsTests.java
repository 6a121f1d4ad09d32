package vn.thidua.nomination.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thidua.nomination.application.AwardLanguage;
import vn.thidua.nomination.domain.ListReader;

/** Files with merged cells, as Word and Excel keep them, say what a reader sees in them. */
class SentListsTests {

    private static final List<String> SAID = List.of(
            "Vũ Văn Minh, 1990: LAO DONG", "Vũ Văn Minh, 1990: GK", "Phạm Thị Lan, 1986: GK", "Thôn Bung, : GK");

    @Test
    void mergedCellsOfExcelAreOne() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", null)) {
            var hidden = book.newWorksheet("Năm trước");
            row(hidden, 0, "STT", "Họ và tên", "Danh hiệu");
            row(hidden, 1, "1", "Người Cũ", "LĐTT");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            var sheet = book.newWorksheet("Danh sách");
            sheet.value(0, 0, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG");
            sheet.range(0, 0, 0, 4).merge();
            row(sheet, 1, "STT", "Họ và tên", "Năm sinh", null, "Đề nghị");
            row(sheet, 2, null, null, "Nam", "Nữ", null);
            sheet.range(1, 0, 2, 0).merge();
            sheet.range(1, 1, 2, 1).merge();
            sheet.range(1, 2, 1, 3).merge();
            sheet.range(1, 4, 2, 4).merge();
            row(sheet, 3, "1", "Vũ Văn Minh", null, null, "LĐTT");
            sheet.value(3, 2, 1990);
            row(sheet, 4, null, null, null, null, "Giấy khen");
            sheet.range(3, 0, 4, 0).merge();
            sheet.range(3, 1, 4, 1).merge();
            row(sheet, 5, "2", "Phạm Thị Lan", null, "1986", "Giấy khen");
            row(sheet, 6, "3", "Thôn Bung", null, null, null);
            sheet.range(5, 4, 6, 4).merge();
        }

        assertThat(said("a.xlsx", out.toByteArray())).isEqualTo(SAID);
    }

    @Test
    void mergedCellsOfWordAreOne() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var table = document.createTable(6, 5);
            fill(table, 0, "STT", "Họ và tên", "Năm sinh", "", "Đề nghị");
            fill(table, 1, "", "", "Nam", "Nữ", "");
            fill(table, 2, "1", "Vũ Văn Minh", "1990", "", "LĐTT");
            fill(table, 3, "", "", "", "", "Giấy khen");
            fill(table, 4, "2", "Phạm Thị Lan", "", "1986", "Giấy khen");
            fill(table, 5, "3", "Thôn Bung", "", "", "");
            down(table, 0, 0, 1);
            down(table, 1, 0, 1);
            down(table, 4, 0, 1);
            down(table, 0, 2, 3);
            down(table, 1, 2, 3);
            down(table, 4, 4, 5);
            var head = table.getRow(0);
            head.removeCell(3);
            head.getCell(2).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            document.write(out);
        }

        assertThat(said("a.docx", out.toByteArray())).isEqualTo(SAID);
    }

    /** Titles and numbers Word counts itself are no letters of the text. */
    @Test
    void numbersWordCountsItselfAreRead() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var numbering = document.createNumbering();
            var shape = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
            shape.setAbstractNumId(BigInteger.ZERO);
            var level = shape.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt()
                    .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.UPPER_ROMAN);
            level.addNewLvlText().setVal("%1.");
            var number = numbering.addNum(
                    numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(shape)));
            var table = document.createTable(3, 3);
            fill(table, 0, "STT", "Họ và tên", "Hình thức");
            fill(table, 1, "", "Trường THCS Gia Lộc", "");
            fill(table, 2, "1", "Lê Thị Mận", "Giấy khen");
            table.getRow(1).getCell(0).getParagraphs().getFirst().setNumID(number);
            document.write(out);
        }

        assertThat(said("a.docx", out.toByteArray())).containsExactly("Lê Thị Mận, : GK");
    }

    private static List<String> said(String name, byte[] bytes) throws Exception {
        var file = Files.createTempFile("list", name);
        try {
            Files.write(file, bytes);
            return ListReader.read(new SentLists().lines(file), AwardLanguage.read(), 2025).rows().stream()
                    .map(row -> "%s, %s: %s"
                            .formatted(
                                    row.name(),
                                    row.birth(),
                                    row.codes().contains("LDTT") ? "LAO DONG" : String.join(",", row.codes())))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            var cell = table.getRow(row).getCell(column);
            cell.setText(cells[column]);
            if (!cell.getCTTc().isSetTcPr()) {
                cell.getCTTc().addNewTcPr();
            }
        }
    }

    private static void down(XWPFTable table, int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            table.getRow(row)
                    .getCell(column)
                    .getCTTc()
                    .getTcPr()
                    .addNewVMerge()
                    .setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }
}
