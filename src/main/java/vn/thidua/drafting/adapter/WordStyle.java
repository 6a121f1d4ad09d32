package vn.thidua.drafting.adapter;

import static vn.thidua.drafting.adapter.Sheet.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.thidua.drafting.OfficialPaper.Side;

/** The sheet, the letters, tables and thin lines of a paper, as Word writes them. */
final class WordStyle {

    static final String FONT = "Times New Roman";

    private static final int HALF_POINTS = 2;
    private static final int TINY = 2;
    private static final float RULE_HEIGHT = 4;

    private WordStyle() {}

    static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(whole(Sheet.WIDTH));
        size.setH(whole(Sheet.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(whole(Sheet.TOP));
        margins.setBottom(whole(Sheet.BOTTOM));
        margins.setLeft(whole(Sheet.LEFT));
        margins.setRight(whole(Sheet.RIGHT));
        margins.setHeader(whole(Sheet.NUMBER));
        margins.setFooter(whole(Sheet.NUMBER));
        document.createHeader(HeaderFooterType.FIRST);
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var shown = field.addNewR();
        var letters = shown.addNewRPr();
        var font = letters.addNewRFonts();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        letters.addNewSz().setVal(BigInteger.valueOf((long) HALF_POINTS * Look.PAGE_NUMBER.size()));
        shown.addNewT().setStringValue("2");
    }

    /** Ends a part of the paper; what follows begins a page and counts its pages from 1. */
    static void endPart(XWPFDocument document, boolean isFirst) {
        var last = document.createParagraph();
        last.setSpacingAfter(0);
        tiny(last);
        var own = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        var part = own.addNewSectPr();
        part.set(document.getDocument().getBody().getSectPr());
        if (!isFirst) {
            countFromOne(part);
        }
    }

    static void countFromOne(CTSectPr part) {
        var numbers = part.isSetPgNumType() ? part.getPgNumType() : part.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
    }

    static XWPFTable table(XWPFDocument document, int rows, List<Float> widths) {
        var table = document.createTable(rows, widths.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(whole(width)));
        table.setWidth(widths.stream().mapToInt(Sheet::twips).sum());
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(twips(widths.get(column))));
            }
        });
        return table;
    }

    /** Columns without lines; their words begin at the edge of the text. */
    static XWPFTable bare(XWPFDocument document, int rows, List<Float> widths) {
        var table = table(document, rows, widths);
        table.removeBorders();
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.ZERO);
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /** A line of its own in a cell; a new cell has one empty line, which is used first. */
    static XWPFParagraph line(XWPFTableCell cell, String text, Look look) {
        return line(cell, text, look, look.side());
    }

    static XWPFParagraph line(XWPFTableCell cell, String text, Look look, Side side) {
        var first = cell.getParagraphs().getFirst();
        var paragraph = first.getRuns().isEmpty() && cell.getParagraphs().size() == 1 ? first : cell.addParagraph();
        write(paragraph, text, look);
        paragraph.setAlignment(
                switch (side) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        return paragraph;
    }

    /** A line in a list, with a little room above and below; a heading stays on the page of its list. */
    static void cell(XWPFTableCell cell, String text, Look look, Side side, boolean isHead) {
        var paragraph = line(cell, text, look, side);
        paragraph.setKeepNext(isHead);
        paragraph.setSpacingBefore(twips(Sheet.CELL_PADDING));
        paragraph.setSpacingAfter(twips(Sheet.CELL_PADDING));
    }

    static void write(XWPFParagraph paragraph, String text, Look look) {
        paragraph.setAlignment(
                look.isBody()
                        ? ParagraphAlignment.BOTH
                        : look.side() == Side.CENTRE ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(twips(look.before()));
        paragraph.setSpacingAfter(0);
        if (look.isBody()) {
            paragraph.setFirstLineIndent(twips(Sheet.INDENT));
            paragraph.setSpacingBetween(Sheet.LINE);
        }
        run(paragraph, text, look);
    }

    static void run(XWPFParagraph paragraph, String text, Look look) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(look.size());
        run.setBold(look.face().isBold());
        run.setItalic(look.face().isItalic());
        run.setText(text);
    }

    /** A thin line in the middle of a column, so long. */
    static void rule(XWPFParagraph paragraph, float column, float length) {
        int indent = Math.max(0, twips((column - length) / 2));
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(twips(Sheet.RULE_GAP));
        high(paragraph, RULE_HEIGHT);
    }

    /** An empty line, exactly so high. */
    static void high(XWPFParagraph paragraph, float points) {
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        tiny(paragraph);
    }

    static void tiny(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(TINY);
        run.setText(" ");
    }

    private static BigInteger whole(float points) {
        return BigInteger.valueOf(twips(points));
    }
}
