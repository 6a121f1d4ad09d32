package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/**
 * Đoạn: lines that belong together, with the mark they are listed under.
 *
 * @param mark the printed mark ("-", "(3)", "a)"), empty where there is none
 * @param span the words after the mark, in the source
 */
record Paragraph(String mark, Span span) {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?<mark>[-+*•·▪►✓]+(?=\\s|\\p{L}|\\d|\")|\\(\\d{1,2}\\)[.:]?"
                    + "|\\d{1,2}(?:\\.\\d{1,2})*[.)-](?=\\s|\\p{L})|\\d{1,2}\\.\\d{1,2}(?=\\s)|[a-z¢][).](?=\\s|\\p{L}))\\s*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*\\d{1,3}[-–\\s]*");
    private static final Pattern CLOSED = Pattern.compile(".*(?:[.;:!?/…]|\\.\\d{1,2})[\"')]*");
    private static final Pattern CLOSING = Pattern.compile(Loose.any("tren day") + "\\s+\\S{1,3}\\s+");
    private static final Pattern STRAY = Pattern.compile("^\\d{1,2}\\s+(?=-\\s)");
    private static final int LONG_LINE = 170;
    private static final double SHORT = 0.85;

    /** The paragraphs of a stretch, in order. */
    static List<Paragraph> in(PlanText text, Span within) {
        return new Splitting(text, within).paragraphs();
    }

    /** The paragraphs of a part: its heading on its own, then its body. */
    static List<Paragraph> of(PlanText text, Section section) {
        int label = afterLabel(text, section);
        int body = section.body().start();
        var whole =
                new Span(Math.min(label, section.body().end()), section.body().end());
        boolean sameLine = text.source().text().indexOf('\n', body) > 0
                && !text.source()
                        .slice(new Span(label, Math.max(label, nextWord(text, body))))
                        .contains("\n");
        if (section.heading() == null || body <= label || sameLine) {
            return in(text, whole);
        }
        var paragraphs = new ArrayList<>(in(text, new Span(label, body)));
        paragraphs.addAll(in(text, section.body()));
        return paragraphs;
    }

    /** The paragraphs of a part without the tables that stand in it. */
    static List<Paragraph> outside(PlanText text, Section section, List<Table> tables) {
        var inside = tables.stream()
                .map(Table::span)
                .filter(table -> table.overlaps(section.body()))
                .toList();
        if (inside.isEmpty()) {
            return of(text, section);
        }
        var paragraphs = new ArrayList<Paragraph>();
        int from = afterLabel(text, section);
        for (var table : inside) {
            paragraphs.addAll(in(text, new Span(from, Math.max(from, table.start()))));
            from = Math.max(from, Math.min(table.end(), section.body().end()));
        }
        paragraphs.addAll(in(text, new Span(from, section.body().end())));
        return paragraphs;
    }

    /** Where the words of a part begin, after its number and what stands beside that. */
    static int afterLabel(PlanText text, Section section) {
        int at = section.passage().span().start() + section.label().length();
        var source = text.source().text();
        while (at < section.body().end() && " .)-:\t".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return Math.min(at, section.body().end());
    }

    private static int nextWord(PlanText text, int from) {
        var source = text.source().text();
        int at = from;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The printed mark without its punctuation kept apart by kind: all bullets of one sign are of one kind. */
    String kind() {
        return mark.replaceAll("\\d+", "1").replaceAll("[a-zđ¢]", "a");
    }

    private static final class Splitting {

        private final PlanText text;
        private final List<Line> lines;
        private final List<Paragraph> found = new ArrayList<>();
        private final int width;
        private int start = -1;
        private int end = -1;
        private int spread = 1;
        private String mark = "";

        Splitting(PlanText text, Span within) {
            this.text = text;
            this.width = text.width();
            this.lines = text.lines().stream()
                    .filter(line -> !line.isBlank() && line.end() > within.start() && line.start() < within.end())
                    .map(line -> cut(line, within))
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        private Line cut(Line line, Span within) {
            int from = Math.max(line.start(), within.start());
            int to = Math.min(line.end(), within.end());
            if (from == line.start() && to == line.end()) {
                return line;
            }
            var words = text.source().text().substring(from, to);
            return new Line(line.index(), new Span(from, to), words.isBlank() ? "" : words, Folded.fold(words));
        }

        List<Paragraph> paragraphs() {
            spread = usualSpread();
            Line before = null;
            for (var line : lines) {
                if (PAGE_NUMBER.matcher(line.words()).matches()) {
                    continue;
                }
                if (before == null || begins(before, line)) {
                    close();
                    open(line);
                }
                end = line.end();
                before = line;
            }
            close();
            return found;
        }

        private int usualSpread() {
            var apart = new int[6];
            for (int at = 1; at < lines.size(); at++) {
                apart[Math.min(5, lines.get(at).index() - lines.get(at - 1).index())]++;
            }
            return apart[2] > apart[1] ? 2 : 1;
        }

        private void open(Line line) {
            int from = line.start();
            var folded = line.folded();
            int skipped = skip(STRAY.matcher(folded));
            var found = MARK.matcher(folded.substring(skipped));
            boolean marked = found.find();
            mark = marked ? found.group("mark") : "";
            start = from + skipped + (marked ? found.end() : 0);
        }

        private static int skip(Matcher stray) {
            return stray.find() ? stray.end() : 0;
        }

        private void close() {
            if (start >= 0 && end > start) {
                found.add(new Paragraph(mark, new Span(start, end)));
            }
            start = -1;
        }

        private boolean begins(Line before, Line line) {
            if (before.words().length() > LONG_LINE
                    || CLOSING.matcher(line.folded()).lookingAt()) {
                return true;
            }
            boolean closed = CLOSED.matcher(before.folded()).matches();
            boolean wide = line.index() - before.index() > spread;
            boolean brief = before.words().length() < width * SHORT;
            var marked = MARK.matcher(line.folded().substring(skip(STRAY.matcher(line.folded()))));
            if (marked.find()) {
                boolean capital = capitalAt(line.words(), marked.end());
                return closed || capital || brief && !marked.group("mark").startsWith("-");
            }
            return capitalAt(line.words(), 0) && (closed ? brief || wide : brief && wide);
        }

        private static boolean capitalAt(String words, int at) {
            if (at >= words.length()) {
                return false;
            }
            char first = words.charAt(at);
            return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘(≥>".indexOf(first) >= 0;
        }
    }
}
