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
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.OfficialPaper.Signature;
import vn.thidua.drafting.OfficialPaper.Text;
import vn.thidua.drafting.adapter.PdfPen.Word;

/** One paper as PDF, the same parts in the same places as in Word. */
final class PdfPaper implements Closeable {

    private static final float GAP = 14;
    private static final float SIGNED = Look.SIGNATURE.size() * Sheet.LINE;
    /** A heading does not stand alone at the foot of a page. */
    private static final float KEPT_TOGETHER = 60;

    private final Typeface type;
    private final PdfPen pen;
    private final PdfTable table;

    PdfPaper(Typeface type) throws IOException {
        this.type = type;
        this.pen = new PdfPen(type);
        this.table = new PdfTable(pen);
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
        parts(paper.parts(), high(paper.foot()));
        foot(paper.foot());
        for (var annex : paper.annexes()) {
            pen.part();
            centred(annex.label(), Look.TITLE);
            centred(annex.title(), Look.TITLE);
            centred(annex.attached(), Look.ATTACHED);
            ruleBelow(annex.title(), Sheet.LEFT, Sheet.TEXT, Look.TITLE, Sheet.RULE_BELOW_ISSUER);
            parts(annex.parts(), 0);
        }
        var name = paper.title().isEmpty() ? paper.head().subject() : paper.title() + " " + paper.summary();
        pen.finish(name.replace('\n', ' '), out);
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
        float second = Math.min(left, pen.y()) - Sheet.RULE_GAP;
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
        for (var said : text.lines().toList()) {
            for (var line : pen.lines(said, look, Sheet.TEXT)) {
                pen.need(line.high());
                pen.column(List.of(line), Sheet.LEFT, Sheet.TEXT, Side.CENTRE);
            }
        }
    }

    private void column(String text, Look look, float x, float width) throws IOException {
        pen.column(pen.lines(text, look, width), x, width, look.side());
    }

    private void ruleBelow(String words, float x, float column, Look look, float part) throws IOException {
        float long_ = Math.min(type.widest(words, look), column) * part;
        pen.down(Sheet.RULE_GAP);
        pen.rule(x + (column - long_) / 2, long_);
        pen.down(Sheet.RULE_GAP);
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
        pen.column(pen.lines(to.word(), Look.BODY, Sheet.TEXT), Sheet.LEFT + Sheet.ADDRESSED, Sheet.TEXT, Side.LEFT);
        float width = Sheet.TEXT - Sheet.ADDRESSEES;
        for (int at = 0; at < to.names().size(); at++) {
            var end = at == to.names().size() - 1 ? "." : ";";
            var name = pen.lines("- " + to.names().get(at) + end, Look.BODY, width);
            pen.need(PdfPen.high(name));
            pen.column(name, Sheet.LEFT + Sheet.ADDRESSEES, width, Side.LEFT);
        }
    }

    private void centredBody(String text) throws IOException {
        pen.column(pen.lines(text, Look.BODY, Sheet.TEXT), Sheet.LEFT, Sheet.TEXT, Side.CENTRE);
    }

    /** @param foot how high what follows the last of them is */
    private void parts(List<Part> parts, float foot) throws IOException {
        for (int at = 0; at < parts.size(); at++) {
            float below = below(parts, at, foot);
            switch (parts.get(at)) {
                case Basis basis -> pen.body(PdfPen.words(basis.words(), Look.BASIS), Look.BASIS, below);
                case Centred centred -> {
                    pen.need(KEPT_TOGETHER);
                    pen.down(Look.CENTRED.before());
                    centred(centred.words(), Look.CENTRED);
                }
                case Heading heading -> pen.body(words(heading), Look.HEADING, below);
                case Text text -> pen.body(words(text), Look.BODY, below);
                case Listing listing -> table.write(listing, below);
            }
        }
    }

    /** How much of what follows a part must stand on the page where the part ends. */
    private float below(List<Part> parts, int at, float foot) {
        if (at == parts.size() - 1) {
            return foot;
        }
        var next = parts.get(at + 1);
        if (next instanceof Listing listing) {
            return table.begin(listing);
        }
        float one = Look.BODY.before() + Look.BODY.size() * Sheet.LINE * Sheet.LINE;
        if (next instanceof Text text
                && pen.lines(words(text), Sheet.TEXT, Sheet.INDENT).size() == 1) {
            float after = below(parts, at + 1, foot);
            return after > 0 || leads(parts.get(at)) ? one + after : 0;
        }
        return leads(parts.get(at)) ? KEPT_TOGETHER : 0;
    }

    private static boolean leads(Part part) {
        return part instanceof Heading || part instanceof Text text && text.leads();
    }

    private static List<Word> words(Heading heading) {
        return PdfPen.words(heading.words(), Look.HEADING);
    }

    private static List<Word> words(Text text) {
        var words = new ArrayList<>(PdfPen.words(text.lead(), Look.HEADING));
        words.addAll(PdfPen.words(text.words(), Look.BODY));
        return words;
    }

    private void foot(Foot foot) throws IOException {
        int count = foot.signatures().size();
        pen.need(high(foot));
        pen.down(Sheet.ABOVE_FOOT);
        if (count == 1) {
            float top = pen.y();
            signature(foot.signatures().getFirst(), Sheet.LEFT + Sheet.RECEIVERS, Sheet.TEXT - Sheet.RECEIVERS);
            float after = pen.y();
            pen.back(top);
            receivers(foot.receivers(), Sheet.RECEIVERS);
            pen.back(Math.min(after, pen.y()));
            return;
        }
        if (count > 1) {
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

    /** How high it is; beside one signature stand the receivers. */
    private float high(Foot foot) {
        if (foot.signatures().isEmpty()) {
            return 0;
        }
        float signed =
                Collections.max(foot.signatures().stream().map(PdfPaper::high).toList());
        return Sheet.ABOVE_FOOT
                + (foot.signatures().size() == 1 ? Math.max(signed, high(foot.receivers(), Sheet.RECEIVERS)) : signed);
    }

    private static float high(Signature signature) {
        int lines = signature.names().size() * (Sheet.ROOM_TO_SIGN + 1);
        return (signature.lines().size() + 1 + lines) * SIGNED;
    }

    private float high(Named receivers, float width) {
        return Look.RECEIVERS.size() * Sheet.LINE
                + (float) receivers.names().stream()
                        .mapToDouble(name -> PdfPen.high(pen.lines(name, Look.RECEIVER, width)))
                        .sum();
    }

    private void receivers(Named receivers, float width) throws IOException {
        if (!receivers.names().isEmpty()) {
            pen.need(high(receivers, width));
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
        for (var name : signature.names()) {
            pen.down(Sheet.ROOM_TO_SIGN * SIGNED);
            column(name, Look.SIGNATURE, x, width);
        }
    }
}
