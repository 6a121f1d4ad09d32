package vn.thidua.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the places of a fixture's words in its text. */
final class PlanPassages {

    private static final Pattern HEADING = Pattern.compile("(?m)^([IV]+)\\. (.+)$|^(\\d)\\. (.+)$");

    private PlanPassages() {}

    static Passage in(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new Passage(new Span(start, start + words.length()), 1, line, null, words);
    }

    static List<Section> sections(String text) {
        var found = HEADING.matcher(text).results().toList();
        var sections = new ArrayList<Section>();
        for (int at = 0; at < found.size(); at++) {
            var heading = found.get(at);
            boolean roman = heading.group(1) != null;
            int end = at + 1 < found.size() ? found.get(at + 1).start() : text.length();
            sections.add(new Section(
                    roman ? heading.group(1) : heading.group(3),
                    roman ? heading.group(2) : heading.group(4),
                    roman ? 1 : 2,
                    in(text, heading.group()),
                    new Span(heading.end(), end)));
        }
        return sections;
    }
}
