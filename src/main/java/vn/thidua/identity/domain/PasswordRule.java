package vn.thidua.identity.domain;

import static vn.thidua.identity.domain.IdentityReason.PASSWORD_COMMON;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_IS_USERNAME;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_LONG;
import static vn.thidua.identity.domain.IdentityReason.PASSWORD_SHORT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.Refusal;

/**
 * What a password must be: long rather than odd, not among the commonest, and more than the names of the person and the
 * unit. Compared without marks, capitals, blanks and signs, as a guesser would.
 */
public final class PasswordRule {

    public static final int LEAST = 10;
    public static final int MOST = 128;

    /** So much must be left of it beside names everybody knows. */
    private static final int LEAST_OWN = 5;

    private static final int SHORTEST_NAME = 3;

    private final Set<String> commonest;

    public PasswordRule(Collection<String> commonest) {
        this.commonest = commonest.stream().map(PasswordRule::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** @param names of the unit: full and short */
    public void check(String password, String username, List<String> names) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw Refusal.because(PASSWORD_SHORT, LEAST);
        }
        if (password.length() > MOST) {
            throw Refusal.because(PASSWORD_LONG, MOST);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username.toLowerCase(Locale.ROOT)) || isMadeOfNames(password, username, names)) {
            throw Refusal.because(PASSWORD_IS_USERNAME);
        }
        var plain = plain(password);
        if (commonest.contains(plain)
                || commonest.contains(plain.replaceAll("\\d+$", ""))
                || commonest.contains(plain.replaceAll("(19|20)\\d\\d$", ""))
                || lower.chars().distinct().count() < 4
                || isRun(lower)) {
            throw Refusal.because(PASSWORD_COMMON);
        }
    }

    /** "GiaLoc@2025": take away the words of the names and the figures, and hardly a letter is left. */
    private static boolean isMadeOfNames(String password, String username, List<String> names) {
        var left = letters(password);
        var known = Stream.concat(
                        Stream.of(username.split("[._-]+")), names.stream().flatMap(PasswordRule::parts))
                .map(PasswordRule::letters)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        boolean named = known.stream().anyMatch(left::contains);
        for (var name : known) {
            left = left.replace(name, "");
        }
        return named && left.replaceAll("\\d", "").length() < LEAST_OWN;
    }

    /** The whole name, each two words that stand together ("gialoc"), and each word. */
    private static Stream<String> parts(String name) {
        var words = name.split("\\s+");
        var pairs = Stream.iterate(1, i -> i < words.length, i -> i + 1).map(i -> words[i - 1] + words[i]);
        return Stream.of(Stream.of(name), pairs, Arrays.stream(words)).flatMap(part -> part);
    }

    /** Without marks, capitals and blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('\u0111', 'd')
                .replaceAll("[\\p{M}\\s]", "");
    }

    /** Letters and figures only. */
    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** "abcdefghij", "9876543210": each character next to the one before. */
    private static boolean isRun(String text) {
        for (int step : new int[] {1, -1}) {
            boolean run = true;
            for (int i = 1; i < text.length() && run; i++) {
                int gap = text.charAt(i) - text.charAt(i - 1);
                run = gap == step || gap == -9 * step;
            }
            if (run) {
                return true;
            }
        }
        return false;
    }
}
