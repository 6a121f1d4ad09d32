package vn.thidua.reading.text;

import java.util.regex.Pattern;

/**
 * Puts right, without a dictionary, what recognition is known to do to Vietnamese words: figures inside words, and "Đ"
 * read as "P". Symbols, numbers and words in capitals stay as they are; a text with its "Đ" in place keeps its "P".
 */
final class Restoration {

    private static final Pattern MIXED = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?=[\\p{L}\\p{N}&]*\\p{Ll})(?=\\p{L}*[\\d&])[\\p{L}\\d&]{2,9}(?![\\p{L}\\p{N}/-])");
    private static final Pattern STROKELESS = Pattern.compile("(?<!\\p{L})P(?=[aAàáảãạâăÂĂoOòóỏõọôơÔƠeEéèêÊiIíìuUúùưƯ])(?=\\p{L}{2})");
    private static final Pattern DOUBLED = Pattern.compile("(?<!\\p{L})(?:DP|PD|DĐ)(?=[aeiouâăôơêư])");

    private final boolean strokeLost;

    Restoration(String source, String folded) {
        int lost = count(folded, "poc lap") + count(folded, "pang") + count(folded, "pai h") + count(folded, "poan") + count(folded, "pong");
        long kept = source.chars().filter(c -> c == 'Đ').count();
        this.strokeLost = lost > 0 && lost > kept;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count += at == 0 || !Character.isLetter(text.charAt(at - 1)) ? 1 : 0;
        }
        return count;
    }

    /** Words as they were most likely written. */
    String of(String printed) {
        var words = MIXED.matcher(printed).replaceAll(found -> letters(found.group()));
        if (!strokeLost) {
            return words;
        }
        return STROKELESS.matcher(DOUBLED.matcher(words).replaceAll("Đ")).replaceAll("Đ");
    }

    private static String letters(String word) {
        var out = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            boolean first = at == 0;
            boolean last = at == word.length() - 1;
            char c = word.charAt(at);
            out.append(
                    switch (c) {
                        case '1' -> first ? "l" : last && at > 2 ? "" : "i";
                        case '0' -> "o";
                        case '6' -> "ô";
                        case '4', '&' -> "a";
                        case '3' -> last ? "ã" : "3";
                        default -> String.valueOf(c);
                    });
        }
        return out.toString();
    }
}
