package vn.thidua.notification.adapter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The sheet: A4 upright, the margins of the rules, the page number above in the middle from the second page on. */
final class LetterPage {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;
    private static final int LEFT = twips(30);
    private static final int RIGHT = twips(15);

    /** What is left for text, in twentieths of a point. */
    static final int WIDTH = twips(210) - LEFT - RIGHT;

    private LetterPage() {}

    static void set(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        number(document);
    }

    private static void number(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST);
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var style = run.addNewRPr();
        var font = style.addNewRFonts();
        font.setAscii(LetterStyle.FONT);
        font.setHAnsi(LetterStyle.FONT);
        style.addNewSz().setVal(BigInteger.valueOf(26));
        run.addNewT().setStringValue("2");
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_A_MILLIMETRE);
    }
}
