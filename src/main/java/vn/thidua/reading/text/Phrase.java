package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a known phrase in folded words that character recognition may have hurt. */
final class Phrase {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}$@|!]+");

    private Phrase() {}

    /** Whether the phrase stands somewhere in the folded words, each allowed to differ a little. */
    static boolean in(String folded, String phrase, double least) {
        return at(folded, phrase, least).isPresent();
    }

    /** Whether the folded words begin with the phrase. */
    static boolean opens(String folded, String phrase, double least) {
        var words = words(folded);
        var wanted = words(phrase);
        for (int size = Math.max(1, wanted.size() - 1); size <= wanted.size() + 1; size++) {
            if (size <= words.size() && alike(words, 0, size, wanted) >= least) {
                return true;
            }
        }
        return false;
    }

    /** Which word of the folded words the phrase begins at. */
    static Optional<Integer> at(String folded, String phrase, double least) {
        var words = words(folded);
        var wanted = words(phrase);
        double best = 0;
        int where = -1;
        for (int from = 0; from < words.size(); from++) {
            for (int size = Math.max(1, wanted.size() - 1); size <= wanted.size() + 1; size++) {
                double now = from + size > words.size() ? 0 : alike(words, from, size, wanted);
                if (now >= least && now > best) {
                    best = now;
                    where = from;
                }
            }
        }
        return where < 0 ? Optional.empty() : Optional.of(where);
    }

    static List<String> words(String folded) {
        var words = new ArrayList<String>();
        for (var word : BREAKS.split(folded)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static double alike(List<String> words, int from, int size, List<String> wanted) {
        return Likeness.of(String.join("", words.subList(from, from + size)), String.join("", wanted));
    }
}
