package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;

/** Finds a known phrase in folded words that character recognition may have hurt. */
final class Phrase {

    private static final double OTHER_COUNT = 0.06;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$@|!'&]+");

    private Phrase() {}

    /** Whether the phrase stands somewhere in the folded words, each allowed to differ a little. */
    static boolean in(String folded, String phrase, double least) {
        return find(folded, phrase, least).isPresent();
    }

    /** Whether the folded words begin with the phrase. */
    static boolean opens(String folded, String phrase, double least) {
        return opening(folded, phrase, least).isPresent();
    }

    /** The stretch of the phrase at the beginning of the folded words. */
    static Optional<Span> opening(String folded, String phrase, double least) {
        var head = folded.substring(0, Math.min(folded.length(), phrase.length() * 2 + 8));
        return best(head, words(head), phrase, least, 1);
    }

    /** Where in the folded words the phrase stands most alike. */
    static Optional<Span> find(String folded, String phrase, double least) {
        var words = words(folded);
        return best(folded, words, phrase, least, words.size());
    }

    private static Optional<Span> best(String folded, List<Span> words, String phrase, double least, int starts) {
        var wanted = phrase.replaceAll("[^\\p{L}\\p{N}]", "");
        int size = (int) phrase.chars().filter(c -> c == ' ').count() + 1;
        Span found = null;
        double most = least;
        for (int from = 0; from < Math.min(starts, words.size()); from++) {
            for (int count = Math.max(1, size - 1); count <= size + 1 && from + count <= words.size(); count++) {
                var glued = glued(folded, words, from, count);
                double now = Math.abs(glued.length() - wanted.length()) > wanted.length() * 0.4
                        ? 0
                        : Likeness.of(glued, wanted) - (count == size ? 0 : OTHER_COUNT);
                if (now > most || now == most && found == null) {
                    most = now;
                    found = words.get(from).to(words.get(from + count - 1));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static String glued(String folded, List<Span> words, int from, int count) {
        var glued = new StringBuilder();
        for (int at = from; at < from + count; at++) {
            glued.append(folded, words.get(at).start(), words.get(at).end());
        }
        return glued.toString();
    }

    static List<Span> words(String folded) {
        var words = new ArrayList<Span>();
        var found = WORD.matcher(folded);
        while (found.find()) {
            words.add(new Span(found.start(), found.end()));
        }
        return words;
    }
}
