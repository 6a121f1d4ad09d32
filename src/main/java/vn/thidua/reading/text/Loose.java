package vn.thidua.reading.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A set phrase of official Vietnamese, written folded ("tro len"), as a pattern that still finds it where characters
 * were misread: "trd 1én" and "tro len" are one phrase to it.
 */
final class Loose {

    private static final String START = "(?<![\\p{L}\\d])";
    private static final String END = "(?![\\p{L}\\d])";

    private Loose() {}

    /** A pattern of whole phrases, the longest tried first. */
    static Pattern pattern(String... phrases) {
        return Pattern.compile(regex(phrases));
    }

    static String regex(String... phrases) {
        return START + any(phrases) + END;
    }

    /** The alternatives without their word boundaries, to build larger patterns from. */
    static String any(String... phrases) {
        return Arrays.stream(phrases)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Loose::loose)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String loose(String phrase) {
        var pattern = new StringBuilder();
        for (char letter : phrase.toCharArray()) {
            pattern.append(loose(letter));
        }
        return pattern.toString();
    }

    private static String loose(char letter) {
        return switch (letter) {
            case ' ' -> "\\s*";
            case 'a' -> "[aeid4]";
            case 'b' -> "[bh6]";
            case 'c' -> "[ceo¢€]";
            case 'd' -> "[dpb]";
            case 'e' -> "[ec68&¢€g]";
            case 'g' -> "[gq9]";
            case 'h' -> "[hbn]";
            case 'i' -> "[il1|!j]";
            case 'l' -> "[l1i|!]";
            case 'm' -> "(?:rn|m|n)";
            case 'n' -> "[nmr]";
            case 'o' -> "[o0d6qbe]";
            case 'r' -> "[rn]";
            case 's' -> "[s5]";
            case 't' -> "[tf+]";
            case 'u' -> "(?:uw|ur|[uwvyir])";
            case 'y' -> "[yv]";
            default -> Pattern.quote(String.valueOf(letter));
        };
    }
}
