package vn.thidua.council.adapter;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.BOTH;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;
import static vn.thidua.council.adapter.MinutesStyle.line;
import static vn.thidua.council.adapter.MinutesStyle.rule;
import static vn.thidua.council.adapter.MinutesStyle.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.springframework.stereotype.Component;
import vn.thidua.council.adapter.MinutesStyle.Cut;
import vn.thidua.council.application.MeetingPaper;
import vn.thidua.council.application.MeetingPaper.Heading;
import vn.thidua.council.application.MeetingPaper.Listing;
import vn.thidua.council.application.MeetingPaper.Text;
import vn.thidua.council.application.MeetingPapers;

/** Biên bản as a Word document, laid out as annex I of Nghị định 30/2020 says. */
@Component
class MinutesDocument implements MeetingPapers {

    private static final int HEAD_LEFT = 4100;

    @Override
    public void write(MeetingPaper paper, OutputStream out) {
        try (var document = new XWPFDocument()) {
            MinutesStyle.page(document);
            head(document, paper);
            title(document, paper);
            for (var part : paper.parts()) {
                switch (part) {
                    case Heading heading -> body(document, heading.words(), Cut.BOLD);
                    case Text text -> body(document, text.words(), Cut.PLAIN);
                    case Listing listing -> listing(document, listing);
                }
            }
            foot(document, paper);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XWPFDocument document, MeetingPaper paper) {
        int right = MinutesStyle.WIDTH - HEAD_LEFT;
        var table = table(document, 1, List.of(HEAD_LEFT, right));
        table.removeBorders();
        var own = table.getRow(0).getCell(0);
        line(own, paper.above(), 12, Cut.PLAIN, CENTER);
        paper.issuer().lines().forEach(text -> line(own, text, 12, Cut.BOLD, CENTER));
        rule(own.addParagraph(), HEAD_LEFT, 1300);
        line(own, paper.number(), 13, Cut.PLAIN, CENTER);
        var state = table.getRow(0).getCell(1);
        line(state, paper.nation(), 12, Cut.BOLD, CENTER);
        line(state, paper.motto(), 13, Cut.BOLD, CENTER);
        rule(state.addParagraph(), right, 3000);
    }

    private static void title(XWPFDocument document, MeetingPaper paper) {
        var title = document.createParagraph();
        title.setSpacingBefore(240);
        MinutesStyle.write(title, paper.title(), 14, Cut.BOLD, CENTER);
        MinutesStyle.write(document.createParagraph(), paper.subject(), 14, Cut.BOLD, CENTER);
        rule(document.createParagraph(), MinutesStyle.WIDTH, 1800);
    }

    private static void body(XWPFDocument document, String text, Cut cut) {
        var paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(720);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingBetween(1.15);
        paragraph.setKeepNext(cut == Cut.BOLD);
        MinutesStyle.write(paragraph, text, 14, cut, BOTH);
    }

    private static void listing(XWPFDocument document, Listing listing) {
        document.createParagraph().setSpacingAfter(0);
        var widths = listing.shares().stream()
                .map(share -> share * MinutesStyle.WIDTH / 100)
                .toList();
        var table = table(document, listing.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        fill(table, 0, listing.headings(), Cut.BOLD);
        for (int at = 0; at < listing.rows().size(); at++) {
            table.getRow(at + 1).setCantSplitRow(true);
            fill(table, at + 1, listing.rows().get(at), Cut.PLAIN);
        }
    }

    private static void fill(XWPFTable table, int at, List<String> cells, Cut cut) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = table.getRow(at).getCell(column);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            boolean isText = cut == Cut.PLAIN && column == 1;
            line(cell, cells.get(column), 12, cut, isText ? LEFT : CENTER);
        }
    }

    private static void foot(XWPFDocument document, MeetingPaper paper) {
        document.createParagraph().setSpacingAfter(0);
        int half = MinutesStyle.WIDTH / paper.signatures().size();
        var table =
                table(document, 1, paper.signatures().stream().map(one -> half).toList());
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        for (int column = 0; column < paper.signatures().size(); column++) {
            var cell = table.getRow(0).getCell(column);
            var signature = paper.signatures().get(column);
            line(cell, signature.post(), 14, Cut.BOLD, CENTER);
            for (int empty = 0; empty < 4; empty++) {
                line(cell, "", 14, Cut.BOLD, CENTER);
            }
            line(cell, signature.name(), 14, Cut.BOLD, CENTER);
        }
        var receivers = document.createParagraph();
        receivers.setSpacingBefore(240);
        MinutesStyle.write(receivers, paper.receivers(), 12, Cut.BOLD_ITALIC, LEFT);
        paper.receiverLines()
                .forEach(text -> MinutesStyle.write(document.createParagraph(), text, 11, Cut.PLAIN, LEFT));
    }
}
