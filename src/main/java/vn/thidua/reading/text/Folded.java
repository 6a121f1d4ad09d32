package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Span;

/**
 * A text without marks and capitals, each character still knowing where it came from. "Đẩy mạnh" and "Day manh" fold
 * to the same "day manh", so rules match texts that lost their diacritics. Line ends stay; dashes and quotes become
 * plain ones.
 */
public final class Folded {

    private static final char FIRST = 0xc0;
    private static final char[] BASES = bases();

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public static Folded of(String source) {
        var text = new StringBuilder(source.length());
        var origin = new int[source.length() + 1];
        for (int at = 0; at < source.length(); at++) {
            char folded = fold(source.charAt(at));
            if (folded != 0) {
                origin[text.length()] = at;
                text.append(folded);
            }
        }
        origin[text.length()] = source.length();
        return new Folded(text.toString(), origin);
    }

    /** A whole string folded, when its offsets do not matter. */
    public static String fold(String source) {
        return of(source).text;
    }

    public String text() {
        return text;
    }

    /** The stretch of the source that a stretch of the folded text came from. */
    public Span span(int from, int to) {
        int start = origin[from];
        int end = to == from ? start : to >= text.length() ? origin[text.length()] : origin[to];
        return new Span(start, end);
    }

    public Span span(Matcher found) {
        return span(found.start(), found.end());
    }

    /** Offset in the folded text of the first character that came from the source offset or after it. */
    public int at(int sourceOffset) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origin[middle] < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A matcher of the folded text, within a stretch of the source. */
    public Matcher matcher(Pattern pattern, Span within) {
        return pattern.matcher(text)
                .region(at(within.start()), at(within.end()))
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
    }

    /** What the pattern finds beginning exactly at the place in the folded text, or null. */
    @Nullable
    Matcher at(Pattern pattern, int from, int limit) {
        var matcher = pattern.matcher(text)
                .region(Math.min(from, limit), limit)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }

    int skipBlank(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u201c', '\u201d', '\u201e', '«', '»' -> '"';
            case '\u2018', '\u2019' -> '\'';
            case '\u00a0', '\u2007', '\u202f' -> ' ';
            case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad' -> 0;
            default -> base(c);
        };
    }

    /** The plain letter of each marked Latin letter, Vietnamese ones among them. */
    private static char[] bases() {
        var bases = new char[0x1f00 - FIRST];
        for (char c = FIRST; c < 0x1f00; c++) {
            bases[c - FIRST] = c < 0x250 || c >= 0x300 && c < 0x370 || c >= 0x1e00 ? plain(c) : c;
        }
        return bases;
    }

    private static char base(char c) {
        boolean known = c >= FIRST && c < 0x1f00 && (c < 0x250 || c >= 0x300 && c < 0x370 || c >= 0x1e00);
        return known ? BASES[c - FIRST] : plain(c);
    }

    private static char plain(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
