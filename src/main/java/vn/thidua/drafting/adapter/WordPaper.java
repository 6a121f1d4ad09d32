package vn.thidua.drafting.adapter;

import static vn.thidua.drafting.adapter.WordStyle.line;
import static vn.thidua.drafting.adapter.WordStyle.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Annex;
import vn.thidua.drafting.OfficialPaper.Basis;
import vn.thidua.drafting.OfficialPaper.Centred;
import vn.thidua.drafting.OfficialPaper.Column;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;

/** One paper as a Word document. */
final class WordPaper {

    private static final float RIGHT = Sheet.TEXT - Sheet.ISSUER;
    /** An empty line is as high as its letters only when it has one. */
    private static final String EMPTY = "\u00a0";

    private final Typeface type;
    private final XWPFDocument document = new XWPFDocument();

    WordPaper(Typeface type) {
        this.type = type;
    }

    void write(OfficialPaper paper, OutputStream out) throws IOException {
        try (document) {
            WordStyle.page(document);
            head(paper.head());
            title(paper);
            addressees(paper.addressees());
            paper.parts().forEach(this::part);
            foot(paper.foot());
            var isFirst = true;
            for (var annex : paper.annexes()) {
                WordStyle.endPart(document, isFirst);
                annex(annex);
                isFirst = false;
            }
            if (!isFirst) {
                WordStyle.countFromOne(document.getDocument().getBody().getSectPr());
            }
            document.write(out);
        }
    }

    private void head(Head head) {
        var table = WordStyle.bare(document, 2, List.of(Sheet.ISSUER, RIGHT));
        var own = table.getRow(0).getCell(0);
        head.above().forEach(text -> line(own, text, Look.ABOVE));
        head.issuer().forEach(text -> line(own, text, Look.ISSUER));
        var last = head.issuer().getLast();
        float wide = Math.min(type.width(last, Look.ISSUER), Sheet.ISSUER);
        rule(own.addParagraph(), Sheet.ISSUER, wide * Sheet.RULE_BELOW_ISSUER);
        var state = table.getRow(0).getCell(1);
        line(state, head.nation(), Look.NATION);
        line(state, head.motto(), Look.MOTTO);
        rule(state.addParagraph(), RIGHT, type.width(head.motto(), Look.MOTTO));
        line(table.getRow(1).getCell(0), head.number(), Look.NUMBER);
        if (!head.subject().isEmpty()) {
            line(table.getRow(1).getCell(0), head.subject(), Look.SUBJECT);
        }
        line(table.getRow(1).getCell(1), head.placeAndDay(), Look.PLACE);
    }

    private void title(OfficialPaper paper) {
        if (!paper.title().isEmpty()) {
            var title = document.createParagraph();
            WordStyle.write(title, paper.title(), Look.TITLE);
            title.setSpacingBefore(Sheet.twips(Look.TITLE.size()));
            lines(paper.summary(), Look.TITLE);
            ruleBelow(paper.summary());
        }
    }

    private void lines(String text, Look look) {
        text.lines().forEach(line -> WordStyle.write(document.createParagraph(), line, look));
    }

    /** Between a third and a half as long as the words above it. */
    private void ruleBelow(String words) {
        float above = Math.min(type.widest(words, Look.TITLE), Sheet.TEXT);
        rule(document.createParagraph(), Sheet.TEXT, above * Sheet.RULE_BELOW_ISSUER);
    }

    private void addressees(Named to) {
        if (to.names().isEmpty()) {
            return;
        }
        var first = document.createParagraph();
        boolean isOne = to.names().size() == 1;
        WordStyle.run(first, isOne ? to.word() + " " + to.names().getFirst() : to.word(), Look.BODY);
        first.setSpacingBefore(Sheet.twips(Sheet.INDENT / 2));
        first.setSpacingAfter(isOne ? Sheet.twips(Look.BODY.before()) : 0);
        if (isOne) {
            first.setAlignment(ParagraphAlignment.CENTER);
            return;
        }
        first.setIndentationLeft(Sheet.twips(Sheet.ADDRESSED));
        for (int at = 0; at < to.names().size(); at++) {
            var one = document.createParagraph();
            one.setIndentationLeft(Sheet.twips(Sheet.ADDRESSEES));
            one.setSpacingAfter(0);
            var end = at == to.names().size() - 1 ? "." : ";";
            WordStyle.run(one, "- " + to.names().get(at) + end, Look.BODY);
        }
    }

    private void part(Part part) {
        switch (part) {
            case Basis basis -> WordStyle.write(document.createParagraph(), basis.words(), Look.BASIS);
            case Centred centred -> {
                var paragraph = document.createParagraph();
                WordStyle.write(paragraph, centred.words(), Look.CENTRED);
                paragraph.setKeepNext(true);
            }
            case Heading heading -> {
                var paragraph = document.createParagraph();
                WordStyle.write(paragraph, heading.words(), Look.HEADING);
                paragraph.setKeepNext(true);
            }
            case Text text -> text(text);
            case Listing listing -> listing(listing);
        }
    }

    private void text(Text text) {
        var paragraph = document.createParagraph();
        if (text.lead().isEmpty()) {
            WordStyle.write(paragraph, text.words(), Look.BODY);
        } else {
            WordStyle.write(paragraph, text.lead() + " ", Look.HEADING);
            WordStyle.run(paragraph, text.words(), Look.BODY);
        }
        paragraph.setKeepNext(text.leads());
    }

    /** The last words above stay on the page of what comes now; where they are but a line, the words before them too. */
    private void hold() {
        var above = document.getBodyElements();
        int lines = 0;
        for (int at = above.size() - 1; lines < 2 && at >= 0 && above.get(at) instanceof XWPFParagraph words; at--) {
            words.setKeepNext(true);
            lines += type.width(words.getText(), Look.BODY) > Sheet.TEXT - Sheet.INDENT ? 2 : 1;
        }
    }

    private void gap(float points) {
        var gap = document.createParagraph();
        WordStyle.high(gap, points);
        gap.setKeepNext(true);
    }

    private void listing(Listing listing) {
        hold();
        gap(Sheet.ABOVE_LIST);
        var widths = listing.columns().stream()
                .map(column -> column.share() * Sheet.TEXT / 100)
                .toList();
        var table = WordStyle.table(document, listing.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        fill(
                table,
                0,
                listing.columns(),
                listing.columns().stream().map(Column::heading).toList(),
                Look.CELL_STRONG,
                true);
        for (int at = 0; at < listing.rows().size(); at++) {
            var row = listing.rows().get(at);
            table.getRow(at + 1).setCantSplitRow(true);
            fill(table, at + 1, listing.columns(), row.cells(), row.strong() ? Look.CELL_STRONG : Look.CELL, false);
            boolean isContinued =
                    at + 1 < listing.rows().size() && listing.rows().get(at + 1).goesOn();
            for (int column = 0; column < listing.joined() && (row.goesOn() || isContinued); column++) {
                join(table.getRow(at + 1).getCell(column), row.goesOn());
            }
        }
    }

    private static void fill(
            XWPFTable table, int at, List<Column> columns, List<String> cells, Look look, boolean isHead) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = table.getRow(at).getCell(column);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            WordStyle.cell(
                    cell,
                    cells.get(column),
                    look,
                    isHead ? Side.CENTRE : columns.get(column).side(),
                    isHead);
        }
    }

    private static void join(XWPFTableCell cell, boolean goesOn) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
    }

    private void foot(Foot foot) {
        hold();
        gap(Sheet.ABOVE_FOOT);
        int count = foot.signatures().size();
        if (count == 1) {
            var table = WordStyle.bare(document, 1, List.of(Sheet.RECEIVERS, Sheet.TEXT - Sheet.RECEIVERS));
            var left = table.getRow(0).getCell(0);
            if (!foot.receivers().names().isEmpty()) {
                line(left, foot.receivers().word(), Look.RECEIVERS);
                foot.receivers().names().forEach(name -> line(left, name, Look.RECEIVER));
            }
            signature(table.getRow(0).getCell(1), foot.signatures().getFirst());
            return;
        }
        if (count > 1) {
            var table = WordStyle.bare(document, 1, Collections.nCopies(count, Sheet.TEXT / count));
            for (int column = 0; column < count; column++) {
                signature(table.getRow(0).getCell(column), foot.signatures().get(column));
            }
        }
        if (!foot.receivers().names().isEmpty()) {
            var word = document.createParagraph();
            WordStyle.write(word, foot.receivers().word(), Look.RECEIVERS);
            word.setSpacingBefore(Sheet.twips(Look.RECEIVERS.size()));
            foot.receivers().names().forEach(name -> WordStyle.write(document.createParagraph(), name, Look.RECEIVER));
        }
    }

    private static void signature(XWPFTableCell cell, Signature signature) {
        signature.lines().forEach(text -> line(cell, text, Look.SIGNATURE));
        if (!signature.note().isEmpty()) {
            line(cell, signature.note(), Look.NOTE);
        }
        for (var name : signature.names()) {
            for (int empty = 0; empty < Sheet.ROOM_TO_SIGN; empty++) {
                line(cell, EMPTY, Look.SIGNATURE);
            }
            line(cell, name, Look.SIGNATURE);
        }
    }

    private void annex(Annex annex) {
        WordStyle.write(document.createParagraph(), annex.label(), Look.TITLE);
        WordStyle.write(document.createParagraph(), annex.title(), Look.TITLE);
        lines(annex.attached(), Look.ATTACHED);
        ruleBelow(annex.title());
        annex.parts().forEach(this::part);
    }
}
