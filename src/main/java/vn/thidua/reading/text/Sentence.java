package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;

/** Câu: a stretch of the folded text that ends with a full stop or a semicolon. */
record Sentence(int start, int end) {

    private static final Pattern ENDS =
            Pattern.compile(";|(?<!\\d)\\.(?=\\s+\\S|$)|(?<=\\d)\\.(?=\\s+\\p{L}{2}|$)|[.]/[.]");

    /** The sentences of a stretch of the source, in order. */
    static List<Sentence> in(PlanText text, Span within) {
        var sentences = new ArrayList<Sentence>();
        int start = text.folded().at(within.start());
        int limit = text.folded().at(within.end());
        var ends = ENDS.matcher(text.folded().text())
                .region(start, limit)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        int depth = start;
        while (ends.find()) {
            if (!inBrackets(text.folded().text(), depth, ends.start())) {
                add(sentences, depth, ends.end());
                depth = ends.end();
            }
        }
        add(sentences, depth, limit);
        return sentences;
    }

    private static void add(List<Sentence> sentences, int start, int end) {
        if (end > start) {
            sentences.add(new Sentence(start, end));
        }
    }

    private static boolean inBrackets(String text, int from, int at) {
        int depth = 0;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        }
        return depth > 0 && text.indexOf(')', at) >= 0 && text.indexOf(')', at) - at < 200;
    }

    String words(PlanText text) {
        return text.folded().text().substring(start, end);
    }
}
