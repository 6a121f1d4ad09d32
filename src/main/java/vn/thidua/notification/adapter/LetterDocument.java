package vn.thidua.notification.adapter;

import static vn.thidua.notification.adapter.LetterStyle.line;
import static vn.thidua.notification.adapter.LetterStyle.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.springframework.stereotype.Component;
import vn.thidua.notification.LetterPaper;
import vn.thidua.notification.OfficialLetter;
import vn.thidua.notification.OfficialLetter.Head;
import vn.thidua.notification.OfficialLetter.Named;
import vn.thidua.notification.adapter.LetterStyle.Type;

/** Công văn as a Word document, laid out as annex I of Nghị định 30/2020 says. */
@Component
class LetterDocument implements LetterPaper {

    private static final int HEAD_LEFT = 3400;
    private static final int FOOT_LEFT = 4700;

    @Override
    public void write(OfficialLetter letter, OutputStream out) {
        try (var document = new XWPFDocument()) {
            LetterPage.set(document);
            head(document, letter.head(), letter.subject());
            addressees(document, letter.addressees());
            letter.opening().forEach(text -> body(document, text));
            LetterTable.write(document, letter.listing());
            letter.closing().forEach(text -> body(document, text));
            foot(document, letter);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XWPFDocument document, Head head, String subject) {
        var table = LetterTable.columns(document, HEAD_LEFT, LetterPage.WIDTH - HEAD_LEFT);
        var left = table.getRow(0).getCell(0);
        var right = table.getRow(0).getCell(1);
        if (!head.above().isEmpty()) {
            line(left, head.above(), head.isAboveOwn() ? Type.ISSUER : Type.ABOVE);
        }
        line(left, head.issuer(), Type.ISSUER);
        rule(left, HEAD_LEFT, 1100);
        line(left, head.number(), Type.NUMBER);
        line(left, subject, Type.SUBJECT);
        line(right, head.nation(), Type.NATION);
        line(right, head.motto(), Type.MOTTO);
        rule(right, LetterPage.WIDTH - HEAD_LEFT, 3200);
        line(right, head.placeAndDay(), Type.PLACE);
    }

    private static void addressees(XWPFDocument document, Named to) {
        var first = document.createParagraph();
        first.setSpacingBefore(240);
        first.setSpacingAfter(120);
        if (to.names().size() == 1) {
            first.setAlignment(ParagraphAlignment.CENTER);
            LetterStyle.run(first, to.word() + " " + to.names().getFirst(), Type.BODY);
            return;
        }
        first.setIndentationLeft(1700);
        first.setSpacingAfter(0);
        LetterStyle.run(first, to.word(), Type.BODY);
        int left = to.names().size();
        for (var name : to.names()) {
            left--;
            var one = document.createParagraph();
            one.setIndentationLeft(2700);
            one.setSpacingAfter(left == 0 ? 120 : 0);
            LetterStyle.run(one, "- " + name + (left == 0 ? "." : ";"), Type.BODY);
        }
    }

    private static void body(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(720);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(120);
        paragraph.setSpacingBetween(1.15);
        LetterStyle.run(paragraph, text, Type.BODY);
    }

    private static void foot(XWPFDocument document, OfficialLetter letter) {
        document.createParagraph().setSpacingAfter(0);
        var table = LetterTable.columns(document, FOOT_LEFT, LetterPage.WIDTH - FOOT_LEFT);
        table.getRow(0).setCantSplitRow(true);
        var left = table.getRow(0).getCell(0);
        line(left, letter.receivers().word(), Type.RECEIVERS);
        letter.receivers().names().forEach(name -> line(left, name, Type.RECEIVER));
        signature(table.getRow(0).getCell(1), letter);
    }

    private static void signature(XWPFTableCell right, OfficialLetter letter) {
        letter.signature().lines().forEach(text -> line(right, text, Type.SIGNATURE));
        for (int empty = 0; empty < 4; empty++) {
            line(right, "", Type.SIGNATURE);
        }
        line(right, letter.signature().name(), Type.SIGNATURE);
    }
}
