package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Footnote;
import vn.thidua.plan.Span;

/** Reads footnotes: a marker in the text and, at the foot of a page or the end, the note that belongs to it. */
final class FootnoteReader {

    /** A figure in brackets, a raised figure, or a bare one glued to a closing mark. */
    private static final Pattern MARKER = Pattern.compile(
            "(?:(?<=\\S)\\[(\\d{1,2})\\]|(?<=[\\p{L}\\d)”\"….,;])([¹²³⁴⁵⁶⁷⁸⁹])|(?<=[…”\"])(\\d{1,2})(?=[\\s.,;:)]))");

    private static final Pattern NOTE =
            Pattern.compile("^(?:\\[(\\d{1,2})\\]|([¹²³⁴⁵⁶⁷⁸⁹])|(\\d{1,2}))\\s+(?=[\\p{Lu}\"“]).{8,}");
    private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

    private final PlanText text;

    FootnoteReader(PlanText text) {
        this.text = text;
    }

    List<Footnote> read() {
        var notes = notes();
        var read = new LinkedHashMap<Integer, Footnote>();
        var found = MARKER.matcher(text.source().text());
        while (found.find()) {
            int marker = number(found.group(1), found.group(2), found.group(3));
            if (marker == read.size() + 1) {
                var note = notes.get(marker);
                var words =
                        note == null ? null : text.words(note).replaceFirst("^(?:\\[\\d+\\]|[\\d¹²³⁴⁵⁶⁷⁸⁹]+)\\s*", "");
                read.put(
                        marker,
                        new Footnote(
                                String.valueOf(marker), words, text.passage(new Span(found.start(), found.end()))));
            }
        }
        return new ArrayList<>(read.values());
    }

    private Map<Integer, Span> notes() {
        var notes = new LinkedHashMap<Integer, Span>();
        for (var line : text.lines()) {
            var found = NOTE.matcher(line.words());
            if (found.find()) {
                notes.putIfAbsent(number(found.group(1), found.group(2), found.group(3)), whole(line));
            }
        }
        return notes;
    }

    private Span whole(Line line) {
        var last = line;
        for (var next = text.after(last); next.isPresent(); next = text.after(last)) {
            boolean goesOn = next.get().index() == last.index() + 1
                    && Character.isLowerCase(next.get().words().codePointAt(0));
            if (!goesOn) {
                break;
            }
            last = next.get();
        }
        return new Span(line.start(), last.end());
    }

    private static int number(@Nullable String bracketed, @Nullable String raised, @Nullable String bare) {
        return raised != null ? RAISED.indexOf(raised) + 1 : Integer.parseInt(bracketed != null ? bracketed : bare);
    }
}
