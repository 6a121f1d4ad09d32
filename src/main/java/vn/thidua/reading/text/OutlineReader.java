package vn.thidua.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Reads the outline: which lines open a part, at what depth, and how far its heading goes. */
public final class OutlineReader {

    private static final double CAPITALS = 0.7;
    private static final int DEEPEST = 3;
    private static final Pattern PRINTED_ROMAN = Pattern.compile("[IVX]{1,4}\\s?[.,:/)-]");

    private final PlanText text;
    private final HeadingReader headings;
    private final Deque<Numeral> above = new ArrayDeque<>();
    private final List<Opening> openings = new ArrayList<>();
    private final boolean romans;
    private int roman;
    private int letter;

    /** A part's beginning: its label, depth, and the stretch of its heading, if it has one. */
    private record Opening(Numeral label, int level, Line line, Optional<Span> heading) {}

    private OutlineReader(PlanText text) {
        this.text = text;
        this.headings = new HeadingReader(text);
        this.romans = text.lines().stream()
                .anyMatch(line -> PRINTED_ROMAN.matcher(line.words()).lookingAt() && line.capitals() >= CAPITALS);
    }

    /** Reads the outline of a text on its own. */
    public static Outline read(SourceText source) {
        var text = PlanText.of(source);
        return read(text, Closing.of(text));
    }

    static Outline read(PlanText text, Closing closing) {
        return new OutlineReader(text).outline(closing);
    }

    private Outline outline(Closing closing) {
        int end = closing.end() < text.length() ? text.length() : closing.start();
        for (var line : text.lines()) {
            if (!closing.holds(line.start()) && !line.isBlank()) {
                label(line).ifPresent(label -> open(label, line));
            }
        }
        var sections = new ArrayList<Section>();
        for (int at = 0; at < openings.size(); at++) {
            int next = at + 1 < openings.size() ? openings.get(at + 1).line().start() : end;
            boolean before = openings.get(at).line().start() < closing.start() && next > closing.start();
            sections.add(section(openings.get(at), before ? closing.start() : next));
        }
        int start = openings.isEmpty() ? end : openings.getFirst().line().start();
        return new Outline(sections, new Span(start, end));
    }

    private Section section(Opening opening, int next) {
        int from = opening.line().start();
        int to = opening.heading().map(Span::end).orElse(from + opening.label().length());
        var heading = opening.heading().map(span -> headings.words(span)).orElse(null);
        return new Section(
                opening.label().printed(),
                heading,
                opening.level(),
                text.passage(new Span(from, Math.max(from, Math.min(to, next)))),
                new Span(Math.min(to, next), next));
    }

    private void open(Numeral label, Line line) {
        while (!above.isEmpty() && above.peek().style().compareTo(label.style()) >= 0) {
            above.pop();
        }
        int level = Math.min(DEEPEST, above.size() + 1);
        above.push(label);
        roman = label.style() == Numeral.Style.ROMAN ? label.count() : label.style() == Numeral.Style.PART ? 0 : roman;
        letter = label.style() == Numeral.Style.LETTER ? label.count() : keptLetter(label);
        openings.add(new Opening(label, level, line, headings.heading(label, line)));
    }

    /** Letters may go on after "4.5" ("e)", "g)"), but start again after a new "1." or "II". */
    private int keptLetter(Numeral label) {
        return label.style().compareTo(Numeral.Style.DECIMAL) >= 0 ? Math.max(letter, label.count()) : 0;
    }

    private Optional<Numeral> label(Line line) {
        var words = line.words();
        return Numeral.part(words, text.after(line).map(Line::words).orElse(""))
                .filter(this::inOrder)
                .or(() -> Numeral.article(words))
                .or(() -> Numeral.roman(words).filter(found -> isRoman(found, line)))
                .or(() -> Numeral.decimal(words).filter(found -> isDecimal(found, rest(line, found))))
                .or(() -> Numeral.arabic(words).filter(found -> isArabic(found, rest(line, found))))
                .or(() -> Numeral.letter(words).flatMap(this::placed));
    }

    private static String rest(Line line, Numeral label) {
        return line.words().substring(Math.min(label.length(), line.words().length()));
    }

    private boolean inOrder(Numeral part) {
        long before = openings.stream()
                .filter(opening -> opening.label().style() == Numeral.Style.PART)
                .count();
        return part.count() == 0 || part.count() > before && part.count() <= before + 2;
    }

    private boolean isRoman(Numeral found, Line line) {
        boolean printed = line.words().startsWith(found.printed());
        boolean capital = Line.capitals(rest(line, found)) >= CAPITALS;
        boolean next = found.count() == roman + 1 || capital && found.count() == roman + 2;
        boolean again = capital && found.count() == 1 && printed;
        boolean hurt = found.count() == roman + 1
                && roman > 0
                && line.words().charAt(0) == 'I'
                && line.words().charAt(1) != '.';
        if (!printed && !hurt && (!romans || !capital)) {
            return false;
        }
        return again || next;
    }

    private boolean isDecimal(Numeral found, String rest) {
        int before = lastOf(found.style(), found.major());
        boolean expected = found.count() == before + 1;
        boolean near = found.count() > before && found.count() <= before + 3 && capitalAt(rest);
        return found.major() > 0 && (expected && (capitalAt(rest) || knownMajor(found)) || near);
    }

    private boolean knownMajor(Numeral found) {
        return above.stream()
                .anyMatch(label -> label.count() == found.major() && label.style() == Numeral.Style.ARABIC);
    }

    private boolean isArabic(Numeral found, String rest) {
        int before = lastOf(Numeral.Style.ARABIC, -1);
        boolean expected = found.count() == before + 1;
        boolean near = found.count() > before && found.count() <= before + 2 && capitalAt(rest);
        boolean again = found.count() == 1 && capitalAt(rest);
        return expected || near || again;
    }

    private Optional<Numeral> placed(Numeral found) {
        boolean twice = found.count() == letter
                && letter > 0
                && "d".equals(found.printed().substring(0, 1));
        if (found.printed().isEmpty()) {
            return letter > 0 ? Optional.of(found.as(letter + 1)) : Optional.empty();
        }
        if (twice) {
            return Optional.of(found.as(letter + 1));
        }
        boolean near = found.count() > letter && found.count() <= letter + 3;
        return near || found.count() == 1 ? Optional.of(found) : Optional.empty();
    }

    /** The last label of a style under the parts that are still open; 0 where there is none. */
    private int lastOf(Numeral.Style style, int major) {
        for (int at = openings.size() - 1; at >= 0; at--) {
            var label = openings.get(at).label();
            if (label.style() == style && (major < 0 || label.major() == major)) {
                return label.count();
            }
            if (label.style().compareTo(style) < 0) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean capitalAt(String rest) {
        int first = rest.isEmpty() ? ' ' : rest.codePointAt(0);
        return Character.isUpperCase(first) || first == '"' || first == '“' || first == '(';
    }
}
