package vn.thidua.drafting.adapter;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.OfficialPaper.Basis;
import vn.thidua.drafting.OfficialPaper.Centred;
import vn.thidua.drafting.OfficialPaper.Foot;
import vn.thidua.drafting.OfficialPaper.Head;
import vn.thidua.drafting.OfficialPaper.Heading;
import vn.thidua.drafting.OfficialPaper.Listing;
import vn.thidua.drafting.OfficialPaper.Named;
import vn.thidua.drafting.OfficialPaper.Part;
import vn.thidua.drafting.OfficialPaper.Row;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.drafting.adapter.PdfPen.Line;

/** One paper as PDF, the same parts in the same places as in Word. */
final class PdfPaper implements Closeable {

    private static final float GAP = 14;
    private static final float RULE_GAP = 2;
    private static final float CELL_PADDING = 2;
    /** A heading does not stand alone at the foot of a page. */
    private static final float KEPT_TOGETHER = 60;

    private final Typeface type;
    private final PdfPen pen;

    PdfPaper(Typeface type) throws IOException {
        this.type = type;
        this.pen = new PdfPen(type);
    }

    void write(OfficialPaper paper, OutputStream out) throws IOException {
        head(paper.head());
        if (!paper.title().isEmpty()) {
            pen.down(GAP);
            centred(paper.title(), Look.TITLE);
            centred(paper.summary(), Look.TITLE);
            ruleBelow(paper.summary(), Sheet.LEFT, Sheet.TEXT, Look.TITLE, Sheet.RULE_BELOW_ISSUER);
            pen.down(Look.BODY.before());
        }
        addressees(paper.addressees());
        parts(paper.parts());
        foot(paper.foot());
        for (var annex : paper.annexes()) {
            pen.part();
            centred(annex.label(), Look.TITLE);
            centred(annex.title(), Look.TITLE);
            centred(annex.attached(), Look.ATTACHED);
            ruleBelow(annex.title(), Sheet.LEFT, Sheet.TEXT, Look.TITLE, Sheet.RULE_BELOW_ISSUER);
            parts(annex.parts());
        }
        pen.finish(paper.title().isEmpty() ? paper.head().subject() : paper.title() + " " + paper.summary(), out);
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }

    private void head(Head head) throws IOException {
        float top = pen.y();
        float right = Sheet.LEFT + Sheet.ISSUER;
        float wide = Sheet.TEXT - Sheet.ISSUER;
        for (var text : head.above()) {
            column(text, Look.ABOVE, Sheet.LEFT, Sheet.ISSUER);
        }
        for (var text : head.issuer()) {
            column(text, Look.ISSUER, Sheet.LEFT, Sheet.ISSUER);
        }
        ruleBelow(head.issuer().getLast(), Sheet.LEFT, Sheet.ISSUER, Look.ISSUER, Sheet.RULE_BELOW_ISSUER);
        float left = pen.y();
        pen.back(top);
        column(head.nation(), Look.NATION, right, wide);
        column(head.motto(), Look.MOTTO, right, wide);
        ruleBelow(head.motto(), right, wide, Look.MOTTO, 1);
        float second = Math.min(left, pen.y()) - RULE_GAP;
        pen.back(second);
        column(head.placeAndDay(), Look.PLACE, right, wide);
        float after = pen.y();
        pen.back(second);
        column(head.number(), Look.NUMBER, Sheet.LEFT, Sheet.ISSUER);
        if (!head.subject().isEmpty()) {
            pen.down(Look.SUBJECT.before());
            column(head.subject(), Look.SUBJECT, Sheet.LEFT, Sheet.ISSUER);
        }
        pen.back(Math.min(after, pen.y()));
    }

    private void centred(String text, Look look) throws IOException {
        for (var line : pen.lines(PdfPen.words(text, look), Sheet.TEXT, 0)) {
            pen.need(line.high());
            pen.column(List.of(line), Sheet.LEFT, Sheet.TEXT, Side.CENTRE);
        }
    }

    private void column(String text, Look look, float x, float width) throws IOException {
        pen.column(lines(text, look, width), x, width, look.side());
    }

    private List<Line> lines(String text, Look look, float width) {
        return pen.lines(PdfPen.words(text, look), width, 0);
    }

    private void ruleBelow(String words, float x, float column, Look look, float part) throws IOException {
        float long_ = Math.min(type.width(words, look), column) * part;
        pen.down(RULE_GAP);
        pen.rule(x + (column - long_) / 2, long_);
        pen.down(RULE_GAP);
    }

    private void addressees(Named to) throws IOException {
        if (to.names().isEmpty()) {
            return;
        }
        pen.down(GAP / 2);
        if (to.names().size() == 1) {
            centredBody(to.word() + " " + to.names().getFirst());
            return;
        }
        pen.column(lines(to.word(), Look.BODY, Sheet.TEXT), Sheet.LEFT + Sheet.ADDRESSED, Sheet.TEXT, Side.LEFT);
        float width = Sheet.TEXT - Sheet.ADDRESSEES;
        for (int at = 0; at < to.names().size(); at++) {
            var end = at == to.names().size() - 1 ? "." : ";";
            var name = lines("- " + to.names().get(at) + end, Look.BODY, width);
            pen.need(PdfPen.high(name));
            pen.column(name, Sheet.LEFT + Sheet.ADDRESSEES, width, Side.LEFT);
        }
    }

    private void centredBody(String text) throws IOException {
        pen.column(lines(text, Look.BODY, Sheet.TEXT), Sheet.LEFT, Sheet.TEXT, Side.CENTRE);
    }

    private void parts(List<Part> parts) throws IOException {
        for (var part : parts) {
            switch (part) {
                case Basis basis -> pen.body(PdfPen.words(basis.words(), Look.BASIS), Look.BASIS);
                case Centred centred -> {
                    pen.need(KEPT_TOGETHER);
                    pen.down(Look.CENTRED.before());
                    centred(centred.words(), Look.CENTRED);
                }
                case Heading heading -> {
                    pen.need(KEPT_TOGETHER);
                    pen.body(PdfPen.words(heading.words(), Look.HEADING), Look.HEADING);
                }
                case Text text -> {
                    var words = new ArrayList<>(PdfPen.words(text.lead(), Look.HEADING));
                    words.addAll(PdfPen.words(text.words(), Look.BODY));
                    pen.body(words, Look.BODY);
                }
                case Listing listing -> listing(listing);
            }
        }
    }

    private void listing(Listing listing) throws IOException {
        pen.down(GAP / 2);
        var headings = new Row(
                listing.columns().stream().map(column -> column.heading()).toList(), false, true);
        row(listing, headings, true, false);
        for (int at = 0; at < listing.rows().size(); at++) {
            boolean isJoined =
                    at + 1 < listing.rows().size() && listing.rows().get(at + 1).goesOn();
            row(listing, listing.rows().get(at), false, isJoined);
        }
        pen.down(GAP / 2);
    }

    private void row(Listing listing, Row row, boolean isHead, boolean goesOnBelow) throws IOException {
        var cells = new ArrayList<List<Line>>();
        for (int column = 0; column < row.cells().size(); column++) {
            float inside = width(listing, column) - 2 * Sheet.CELL_MARGIN;
            var text =
                    row.goesOn() && column < listing.joined() ? "" : row.cells().get(column);
            cells.add(lines(text, row.strong() ? Look.CELL_STRONG : Look.CELL, inside));
        }
        float high = (float) cells.stream().mapToDouble(PdfPen::high).max().orElse(0) + 2 * CELL_PADDING;
        if (!isHead && !pen.fits(high)) {
            pen.need(high);
            row(
                    listing,
                    new Row(
                            listing.columns().stream()
                                    .map(column -> column.heading())
                                    .toList(),
                            false,
                            true),
                    true,
                    false);
        }
        float top = pen.y();
        float x = Sheet.LEFT;
        for (int column = 0; column < cells.size(); column++) {
            float width = width(listing, column);
            pen.back(top - (high - PdfPen.high(cells.get(column))) / 2);
            pen.column(
                    cells.get(column),
                    x + Sheet.CELL_MARGIN,
                    width - 2 * Sheet.CELL_MARGIN,
                    isHead ? Side.CENTRE : listing.columns().get(column).side());
            boolean isJoined = column < listing.joined();
            if (!isJoined || !row.goesOn()) {
                pen.line(x, top, x + width, top);
            }
            if (!isJoined || !goesOnBelow) {
                pen.line(x, top - high, x + width, top - high);
            }
            pen.line(x, top, x, top - high);
            x += width;
        }
        pen.line(x, top, x, top - high);
        pen.back(top - high);
    }

    private static float width(Listing listing, int column) {
        return listing.columns().get(column).share() * Sheet.TEXT / 100;
    }

    private void foot(Foot foot) throws IOException {
        int count = foot.signatures().size();
        pen.down(GAP);
        if (count == 1) {
            pen.need(room(foot.signatures().getFirst()));
            float top = pen.y();
            signature(foot.signatures().getFirst(), Sheet.LEFT + Sheet.RECEIVERS, Sheet.TEXT - Sheet.RECEIVERS);
            float after = pen.y();
            pen.back(top);
            receivers(foot.receivers(), Sheet.RECEIVERS);
            pen.back(Math.min(after, pen.y()));
            return;
        }
        if (count > 1) {
            pen.need(Collections.max(
                    foot.signatures().stream().map(PdfPaper::room).toList()));
            float top = pen.y();
            float lowest = top;
            for (int at = 0; at < count; at++) {
                pen.back(top);
                signature(foot.signatures().get(at), Sheet.LEFT + at * Sheet.TEXT / count, Sheet.TEXT / count);
                lowest = Math.min(lowest, pen.y());
            }
            pen.back(lowest - GAP);
        }
        receivers(foot.receivers(), Sheet.TEXT);
    }

    private static float room(Signature signature) {
        return (signature.lines().size() + Sheet.ROOM_TO_SIGN + 2) * Look.SIGNATURE.size() * Sheet.LINE;
    }

    private void receivers(Named receivers, float width) throws IOException {
        if (!receivers.names().isEmpty()) {
            column(receivers.word(), Look.RECEIVERS, Sheet.LEFT, width);
            for (var name : receivers.names()) {
                column(name, Look.RECEIVER, Sheet.LEFT, width);
            }
        }
    }

    private void signature(Signature signature, float x, float width) throws IOException {
        for (var text : signature.lines()) {
            column(text, Look.SIGNATURE, x, width);
        }
        if (!signature.note().isEmpty()) {
            column(signature.note(), Look.NOTE, x, width);
        }
        pen.down(Sheet.ROOM_TO_SIGN * Look.SIGNATURE.size() * Sheet.LINE);
        column(signature.name(), Look.SIGNATURE, x, width);
    }
}
