package vn.thidua.interchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Names without marks, capitals and signs, and how far two of them are apart. */
public final class Folding {

    private static final int FIRST_MARKED = 0x80;

    private Folding() {}

    /** "Tên đầy đủ (*)" becomes "ten day du". */
    public static String fold(String text) {
        var plain = text.chars().allMatch(c -> c < FIRST_MARKED)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('\u0111', 'd')
                        .replace('\u0110', 'd');
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The name most like the one written, if it is like it at all: at most a third of its letters differ. */
    public static Optional<String> closest(String written, Collection<String> names) {
        var asked = fold(written);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> new Near(name, apart(asked, fold(name))))
                .min(Comparator.comparingInt(Near::apart))
                .filter(near -> near.apart() * 3 <= asked.length())
                .map(Near::name);
    }

    /** A name and how far it is from the one written. */
    private record Near(String name, int apart) {}

    /** How many letters have to be added, taken away or changed. */
    static int apart(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        var now = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swapped = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(swapped, Math.min(before[j], now[j - 1]) + 1);
            }
            var spare = before;
            before = now;
            now = spare;
        }
        return before[other.length()];
    }
}
