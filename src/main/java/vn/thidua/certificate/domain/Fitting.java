package vn.thidua.certificate.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vừa khung: sets a text as large as its frame allows and never cuts it. A name is first set smaller, then in several lines;
 * anything else is set in lines first. Measured with the real widths of the letters.
 */
public final class Fitting {

    /** From one line to the next, in sizes of the letters. */
    public static final double LEADING = 1.2;

    public static final double POINTS_IN_MILLIMETRE = 72 / 25.4;

    private static final double SMALLEST_ON_ONE_LINE = 0.72;
    private static final double STEP = 0.96;
    private static final double SMALLEST = 1;

    private final GlyphWidths widths;

    public Fitting(GlyphWidths widths) {
        this.widths = widths;
    }

    public FittedText fit(String text, Placed place) {
        var face = place.field().face();
        double width = place.box().width() * POINTS_IN_MILLIMETRE;
        double height = place.box().height() * POINTS_IN_MILLIMETRE;
        if (text.isEmpty()) {
            return new FittedText(List.of(), place.size());
        }
        double onOneLine = Math.min(width / widths.of(text, face), height / LEADING);
        if (onOneLine >= place.size()) {
            return new FittedText(List.of(text), place.size());
        }
        if (place.field().prefersOneLine() && onOneLine >= place.size() * SMALLEST_ON_ONE_LINE) {
            return new FittedText(List.of(text), onOneLine);
        }
        double size = place.size();
        var lines = wrapped(text, face, width / size);
        while (lines.size() * LEADING * size > height && size > SMALLEST) {
            size *= STEP;
            lines = wrapped(text, face, width / size);
        }
        return new FittedText(balanced(text, face, width / size, lines), size);
    }

    /** Lines of about the same length: nobody's last name stands alone below. */
    private List<String> balanced(String text, Face face, double most, List<String> greedy) {
        if (greedy.size() < 2 || greedy.size() > 6) {
            return greedy;
        }
        double from = widths.of(text, face) / greedy.size();
        double to = most;
        var best = greedy;
        for (int tries = 0; tries < 8 && from < to; tries++) {
            double middle = (from + to) / 2;
            var lines = wrapped(text, face, middle);
            if (lines.size() <= greedy.size()) {
                best = lines;
                to = middle;
            } else {
                from = middle;
            }
        }
        return best;
    }

    private List<String> wrapped(String text, Face face, double most) {
        double blank = widths.of(' ', face);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (var word : pieces(text, face, most)) {
            double width = widths.of(word, face);
            if (!line.isEmpty() && used + blank + width > most) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += line.isEmpty() ? width : blank + width;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words; one that is wider than a whole line goes on in the next. */
    private List<String> pieces(String text, Face face, double most) {
        var words = Arrays.asList(text.split(" "));
        if (words.stream().allMatch(word -> widths.of(word, face) <= most)) {
            return words;
        }
        var pieces = new ArrayList<String>();
        for (var word : words) {
            var piece = new StringBuilder();
            double used = 0;
            for (int letter : word.codePoints().toArray()) {
                double width = widths.of(letter, face);
                if (used + width > most && !piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                    used = 0;
                }
                piece.appendCodePoint(letter);
                used += width;
            }
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
