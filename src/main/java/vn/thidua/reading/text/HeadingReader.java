package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;

/** Tells a part's heading from its first sentence. */
final class HeadingReader {

    private static final double CAPITALS = 0.7;
    private static final int LONGEST = 160;
    private static final int BRACKET_BEFORE = 90;
    private static final Pattern ENDS = Pattern.compile("[\\s.:;,]+$");
    private static final Pattern OPENS_ITEM =
            Pattern.compile("^(?:[-+*•–]|\\(?\\d{1,2}[.)]|\\d{1,2}/\\s|[a-zđ][)]|[IVXl1|]{1,5}[.,]\\s).*");

    private final PlanText text;
    private final int width;
    private final int spacing;

    HeadingReader(PlanText text) {
        this.text = text;
        this.width = text.width();
        this.spacing = text.spacing();
    }

    String words(Span span) {
        return ENDS.matcher(text.mended(span)).replaceAll("");
    }

    /** The stretch of a part's heading; empty where the label opens a plain paragraph. */
    Optional<Span> heading(Numeral label, Line line) {
        int from = Math.min(line.end(), line.start() + label.length());
        var first = text.source().slice(new Span(from, line.end()));
        if (label.style() == Numeral.Style.PART && first.length() < 3) {
            return text.after(line).map(next -> new Span(next.start(), capitalsFrom(next)));
        }
        if (Line.capitals(first) >= CAPITALS && first.length() > 3) {
            return Optional.of(new Span(from, capitalsFrom(line)));
        }
        int end = paragraphEnd(line);
        var paragraph = text.source().slice(new Span(from, end));
        int colon = paragraph.indexOf(':');
        if (colon > 2 && colon <= (label.style() == Numeral.Style.LETTER ? LONGEST / 2 : LONGEST)) {
            return Optional.of(new Span(from, from + colon));
        }
        if (label.style() == Numeral.Style.LETTER) {
            boolean brief =
                    paragraph.length() <= width * 0.8 && !paragraph.strip().matches("(?s).*[.;,]");
            return brief ? Optional.of(new Span(from, end)) : Optional.empty();
        }
        return sentence(from, end, paragraph);
    }

    private Optional<Span> sentence(int from, int end, String paragraph) {
        var bare = paragraph.strip();
        int bracket = paragraph.indexOf('(');
        if (bracket > 3 && bracket <= BRACKET_BEFORE && paragraph.indexOf(')') < 0) {
            return Optional.of(new Span(from, from + bracket));
        }
        boolean closed = bare.endsWith(".") || bare.endsWith(";");
        if (bare.length() <= width || bare.length() <= LONGEST && !closed) {
            return Optional.of(new Span(from, end));
        }
        return bracket > 3 && bracket <= BRACKET_BEFORE
                ? Optional.of(new Span(from, from + bracket))
                : Optional.empty();
    }

    private int capitalsFrom(Line line) {
        var last = line;
        for (int more = 0; more < 4; more++) {
            var next = text.after(last);
            if (next.isEmpty() || next.get().capitals() < CAPITALS || isItem(next.get()) || farFrom(last, next.get())) {
                break;
            }
            last = next.get();
        }
        return last.end();
    }

    private boolean farFrom(Line line, Line next) {
        return next.index() - line.index() > spacing;
    }

    /** End of the paragraph a line opens, looking three lines ahead at most. */
    private int paragraphEnd(Line line) {
        var last = line;
        for (int more = 0; more < 3; more++) {
            var next = text.after(last);
            if (next.isEmpty() || !goesOn(last, next.get())) {
                break;
            }
            last = next.get();
        }
        return last.end();
    }

    private boolean goesOn(Line line, Line next) {
        if (isItem(next) || farFrom(line, next)) {
            return false;
        }
        int first = next.words().codePointAt(0);
        int space = next.words().indexOf(' ');
        int word = space < 0 ? next.words().length() : space;
        boolean full = line.words().length() + 1 + word > width * 0.97;
        return Character.isLowerCase(first) && line.words().length() >= width * 0.55
                || full && !line.words().endsWith(".");
    }

    private static boolean isItem(Line line) {
        return OPENS_ITEM.matcher(line.words()).matches();
    }
}
