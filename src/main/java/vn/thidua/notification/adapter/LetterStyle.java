package vn.thidua.notification.adapter;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The letters of an official paper: Times New Roman, and the size and cut of each part. */
final class LetterStyle {

    static final String FONT = "Times New Roman";

    private static final int CELL_MARGINS = 216;

    private LetterStyle() {}

    /** A part of the paper and how it is written. */
    enum Type {
        NATION(13, true, false, ParagraphAlignment.CENTER, 0),
        MOTTO(14, true, false, ParagraphAlignment.CENTER, 0),
        ABOVE(13, false, false, ParagraphAlignment.CENTER, 0),
        ISSUER(13, true, false, ParagraphAlignment.CENTER, 0),
        NUMBER(13, false, false, ParagraphAlignment.CENTER, 60),
        SUBJECT(12, false, false, ParagraphAlignment.CENTER, 120),
        PLACE(14, false, true, ParagraphAlignment.CENTER, 60),
        BODY(14, false, false, ParagraphAlignment.BOTH, 0),
        CELL(12, false, false, ParagraphAlignment.LEFT, 0),
        CELL_MIDDLE(12, false, false, ParagraphAlignment.CENTER, 0),
        HEADING(12, true, false, ParagraphAlignment.CENTER, 0),
        RECEIVERS(12, true, true, ParagraphAlignment.LEFT, 0),
        RECEIVER(11, false, false, ParagraphAlignment.LEFT, 0),
        SIGNATURE(14, true, false, ParagraphAlignment.CENTER, 0);

        private final int size;
        private final boolean bold;
        private final boolean italic;
        private final ParagraphAlignment alignment;
        private final int before;

        Type(int size, boolean bold, boolean italic, ParagraphAlignment alignment, int before) {
            this.size = size;
            this.bold = bold;
            this.italic = italic;
            this.alignment = alignment;
            this.before = before;
        }
    }

    /** A line of its own in a cell; a new cell has one empty line, which is used first. */
    static XWPFParagraph line(XWPFTableCell cell, String text, Type type) {
        var first = cell.getParagraphs().getFirst();
        var paragraph = first.getRuns().isEmpty() && cell.getParagraphs().size() == 1 ? first : cell.addParagraph();
        paragraph.setAlignment(type.alignment);
        paragraph.setSpacingBefore(type.before);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, type);
        return paragraph;
    }

    static void run(XWPFParagraph paragraph, String text, Type type) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(type.size);
        run.setBold(type.bold);
        run.setItalic(type.italic);
        run.setText(text);
    }

    /** A thin line in the middle of a cell, so long (twentieths of a point). */
    static void rule(XWPFTableCell cell, int width, int length) {
        var paragraph = cell.addParagraph();
        int indent = Math.max(0, (width - CELL_MARGINS - length) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(2);
        run.setText(" ");
    }
}
