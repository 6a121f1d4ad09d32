package vn.thidua.drafting.adapter;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thidua.drafting.OfficialPaper.Side;
import vn.thidua.drafting.adapter.Look.Face;

/** Writes lines of words from the top of a page down, and goes on to the next page where one is full. */
final class PdfPen implements Closeable {

    /** How high a line is, of the size of its letters; and how far its foot stands below its top. */
    private static final float HIGH = 1.15f;

    private static final float FOOT = 0.9f;
    private static final float THIN = 0.6f;

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Typeface type;
    private PDPageContentStream out;
    private float y;
    private int number;

    PdfPen(Typeface type) throws IOException {
        this.type = type;
        out = begun();
    }

    /** A word and how it is written. */
    record Word(String text, Look look) {}

    /** Words that stand beside each other, and how wide they are with one blank between. */
    record Line(List<Word> words, float width, boolean isLast) {

        float high() {
            return words.stream().mapToInt(word -> word.look().size()).max().orElse(Look.BODY.size()) * HIGH;
        }
    }

    float y() {
        return y;
    }

    void down(float points) {
        y -= points;
    }

    void back(float to) {
        y = to;
    }

    /** Begins a page that counts from 1 again. */
    void part() throws IOException {
        number = 0;
        turn();
    }

    /** Whether so much more fits on this page. */
    boolean fits(float points) {
        return y - points >= Sheet.BOTTOM;
    }

    /** Goes on to the next page where so much does not fit; what is higher than a page begins at its top. */
    void need(float points) throws IOException {
        if (!fits(points) && y < Sheet.HEIGHT - Sheet.TOP) {
            turn();
        }
    }

    private void turn() throws IOException {
        out.close();
        out = begun();
    }

    private PDPageContentStream begun() throws IOException {
        var page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        document.addPage(page);
        var stream = new PDPageContentStream(document, page);
        number++;
        y = Sheet.HEIGHT - Sheet.TOP;
        if (number > 1) {
            out = stream;
            var shown = String.valueOf(number);
            float x = Sheet.LEFT + (Sheet.TEXT - type.width(shown, Look.PAGE_NUMBER)) / 2;
            put(x, Sheet.HEIGHT - Sheet.NUMBER - Look.PAGE_NUMBER.size() * FOOT, shown, Look.PAGE_NUMBER);
        }
        return stream;
    }

    static List<Word> words(String text, Look look) {
        var words = new ArrayList<Word>();
        for (var word : text.replaceAll(" (?= )", "\u00a0").split("[ \n\t]+")) {
            if (!word.isEmpty()) {
                words.add(new Word(word, look));
            }
        }
        return words;
    }

    List<Line> lines(String text, Look look, float width) {
        return lines(words(text, look), width, 0);
    }

    /** The words in lines no wider than that, the first one shorter by the indent; a word wider than a line is cut. */
    List<Line> lines(List<Word> words, float width, float indent) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Word>();
        float used = indent;
        for (var word : cut(words, width - indent)) {
            float wide = type.width(word.text(), word.look());
            float gap = line.isEmpty() ? 0 : blank(word.look());
            if (!line.isEmpty() && used + gap + wide > width) {
                lines.add(new Line(List.copyOf(line), used, false));
                line.clear();
                used = 0;
                gap = 0;
            }
            line.add(word);
            used += gap + wide;
        }
        lines.add(new Line(List.copyOf(line), used, true));
        return lines;
    }

    private List<Word> cut(List<Word> words, float width) {
        var fitting = new ArrayList<Word>();
        for (var word : words) {
            var rest = word.text();
            while (type.width(rest, word.look()) > width && rest.length() > 1) {
                int at = rest.length() - 1;
                while (at > 1 && type.width(rest.substring(0, at), word.look()) > width) {
                    at--;
                }
                fitting.add(new Word(rest.substring(0, at), word.look()));
                rest = rest.substring(at);
            }
            fitting.add(new Word(rest, word.look()));
        }
        return fitting;
    }

    /**
     * A paragraph from edge to edge, over as many pages as it takes, no line alone on one.
     *
     * @param below what must stand on the page of its last two lines
     */
    void body(List<Word> words, Look look, float below) throws IOException {
        down(look.before());
        float indent = Sheet.INDENT;
        var lines = lines(words, Sheet.TEXT, indent);
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            float high = line.high() * Sheet.LINE;
            int together = together(at, lines.size());
            need(together * high + (at + together == lines.size() ? below : 0));
            float free = Sheet.TEXT - line.width();
            int gaps = line.words().size() - 1;
            write(line, Sheet.LEFT + indent, line.isLast() || gaps == 0 ? 0 : free / gaps);
            down(high);
            indent = 0;
        }
    }

    /** How many lines from this one on stand on one page: the first two, and the last two. */
    private static int together(int at, int lines) {
        int left = lines - at;
        return left <= 2 || at == 0 && left == 3 ? left : at == 0 ? 2 : 1;
    }

    /** Lines in a column, to one side; answers how far down they went. */
    float column(List<Line> lines, float x, float width, Side side) throws IOException {
        float begun = y;
        for (var line : lines) {
            float free = width - line.width();
            write(line, x + (side == Side.LEFT ? 0 : side == Side.CENTRE ? free / 2 : free), 0);
            down(line.high());
        }
        return begun - y;
    }

    static float high(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::high).sum();
    }

    private void write(Line line, float from, float wider) throws IOException {
        float x = from;
        float foot = y - line.high() / HIGH * FOOT;
        for (var word : line.words()) {
            put(x, foot, word.text(), word.look());
            x += type.width(word.text(), word.look()) + blank(word.look()) + wider;
        }
    }

    private float blank(Look look) {
        return type.width(" ", look);
    }

    private void put(float x, float foot, String text, Look look) throws IOException {
        out.beginText();
        out.setFont(font(look.face()), look.size());
        out.newLineAtOffset(x, foot);
        out.showText(type.printable(text, look.face()));
        out.endText();
    }

    void rule(float x, float length) throws IOException {
        line(x, y, x + length, y);
    }

    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        out.setLineWidth(THIN);
        out.moveTo(fromX, fromY);
        out.lineTo(toX, toY);
        out.stroke();
    }

    private PDType0Font font(Face face) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        var file = Typeface.open(face);
        open.add(file);
        var loaded = PDType0Font.load(document, file, true);
        fonts.put(face, loaded);
        return loaded;
    }

    void finish(String title, java.io.OutputStream into) throws IOException {
        out.close();
        document.getDocumentInformation().setTitle(title);
        document.save(into);
    }

    @Override
    public void close() throws IOException {
        document.close();
        for (var file : open) {
            file.close();
        }
    }
}
