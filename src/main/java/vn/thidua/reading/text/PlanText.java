package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Span;

/**
 * The text of a plan laid out for its readers: as printed, folded, and line by line.
 *
 * @param printed the source with its page numbers blanked, character for character
 * @param width length of a line that fills the page's width
 * @param spacing steps from one printed line to the next: 1, or 2 where a blank line stands between all of them
 */
record PlanText(
        SourceText source,
        String printed,
        Folded folded,
        List<Line> lines,
        Restoration restoration,
        int width,
        int spacing) {

    private static final int USUAL_WIDTH = 80;

    static PlanText of(SourceText source) {
        var printed = PageNumbers.blanked(source);
        var folded = Folded.of(printed);
        var lines = new ArrayList<Line>();
        for (var span : source.lines()) {
            var bare = trimmed(printed, span);
            var plain = folded.text().substring(folded.at(bare.start()), folded.at(bare.end()));
            lines.add(new Line(lines.size(), bare, printed.substring(bare.start(), bare.end()), plain));
        }
        return new PlanText(
                source,
                printed,
                folded,
                List.copyOf(lines),
                new Restoration(printed, folded.text()),
                widthOf(lines),
                spacingOf(lines));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    int length() {
        return source.text().length();
    }

    Passage passage(Span span) {
        return source.passage(span);
    }

    /** A stretch as printed, on one line and with single spaces. */
    String words(Span span) {
        return tidy(printed.substring(span.start(), span.end()));
    }

    /** A stretch on one line, with the usual hurts of recognition put right. */
    String mended(Span span) {
        return restoration.of(words(span));
    }

    static String tidy(String words) {
        return Normalizer.normalize(BLANKS.matcher(words).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    /** The next line that is not blank. */
    Optional<Line> after(Line line) {
        for (int at = line.index() + 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return Optional.of(lines.get(at));
            }
        }
        return Optional.empty();
    }

    private static int spacingOf(List<Line> lines) {
        var printed = lines.stream().filter(line -> !line.isBlank()).toList();
        long apart = 0;
        for (int at = 1; at < printed.size(); at++) {
            apart += printed.get(at).index() - printed.get(at - 1).index() > 1 ? 1 : 0;
        }
        return apart > printed.size() * 0.7 ? 2 : 1;
    }

    private static int widthOf(List<Line> lines) {
        var lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.words().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? USUAL_WIDTH : lengths[(int) (lengths.length * 0.85)];
    }
}
