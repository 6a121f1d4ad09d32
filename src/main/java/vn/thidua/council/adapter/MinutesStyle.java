package vn.thidua.council.adapter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The sheet and the letters of a record: A4 upright, margins 20, 20, 30 and 15 mm, Times New Roman, as the decree says. */
final class MinutesStyle {

    static final String FONT = "Times New Roman";

    /** What is left for text, in twentieths of a point. */
    static final int WIDTH = twips(210 - 30 - 15);

    private static final int CELL_MARGINS = 216;

    private MinutesStyle() {}

    /** A cut of letters. */
    enum Cut {
        PLAIN,
        BOLD,
        BOLD_ITALIC
    }

    static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(15)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        document.createHeader(HeaderFooterType.FIRST);
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var run = number.getCTP().addNewFldSimple();
        run.setInstr("PAGE");
        var shown = run.addNewR();
        var letters = shown.addNewRPr();
        letters.addNewRFonts().setAscii(FONT);
        letters.addNewSz().setVal(BigInteger.valueOf(26));
        shown.addNewT().setStringValue("2");
    }

    static XWPFTable table(XWPFDocument document, int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(widths.stream().mapToInt(width -> width).sum());
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        });
        return table;
    }

    /** A line of its own in a cell; a new cell has one empty line, which is used first. */
    static void line(XWPFTableCell cell, String text, int size, Cut cut, ParagraphAlignment alignment) {
        var first = cell.getParagraphs().getFirst();
        var paragraph = first.getRuns().isEmpty() && cell.getParagraphs().size() == 1 ? first : cell.addParagraph();
        write(paragraph, text, size, cut, alignment);
    }

    static void write(XWPFParagraph paragraph, String text, int size, Cut cut, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(cut != Cut.PLAIN);
        run.setItalic(cut == Cut.BOLD_ITALIC);
        run.setText(text);
    }

    /** A thin line in the middle of a column, so long (twentieths of a point). */
    static void rule(XWPFParagraph paragraph, int width, int length) {
        int indent = Math.max(0, (width - CELL_MARGINS - length) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontSize(2);
        run.setText(" ");
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
