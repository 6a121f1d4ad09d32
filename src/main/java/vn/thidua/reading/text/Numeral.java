package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Số thứ tự of a part as it opens a line: its style, its place in the count and where the words after it begin.
 *
 * @param printed the label with the marks around it put right ("II", "2.1", "a)")
 * @param major the number before the point of a decimal label; the number itself otherwise
 * @param count the place among its brothers, from 1; 0 where the label cannot be read
 * @param length characters of the line the label takes up
 */
record Numeral(Style style, String printed, int major, int count, int length) {

    /** How parts are counted, from the widest to the narrowest. */
    enum Style {
        PART,
        ROMAN,
        ARABIC,
        DECIMAL,
        DEEPER,
        LETTER
    }

    static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern PART = Pattern.compile(
            "^(?:(?:phần|phan|PHẦN|PHAN|Phần|Phan)\\s+(?:thứ\\s+|THỨ\\s+)?([IVX]{1,4}|\\d|\\p{L}{2,4})\\b|([A-HĐ])\\s?[.)/-])\\s*[.:-]?\\s*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:Điều|ĐIỀU|Dieu|DIEU|Diéu)\\s+(\\d{1,2})\\s?[.:]\\s*");
    private static final Pattern ROMAN = Pattern.compile("^([IVXl1|!i]{1,5})\\s?[.,:/)-]\\s*(?=[\\p{L}\"“])");
    private static final Pattern DECIMAL =
            Pattern.compile("^(\\d{1,2})[.,](\\d{1,2})([.,]\\d{1,2})?(?!\\d)(\\s?[.):,-])?\\s*(?=[\\p{L}\"“(])");
    private static final Pattern ARABIC = Pattern.compile("^([\\dl]{1,2})\\s?[.)/:-]\\s*(?=[\\p{L}\"“(])");
    private static final Pattern LETTER =
            Pattern.compile("^([a-zđ¢])\\s?(?:([)])\\s*|([./-])\\s*(?=[\\p{Lu}\"“]))(?=[\\p{L}\\p{N}\"“(])");
    private static final Pattern LOST = Pattern.compile("^\\)\\s*(?=\\p{Lu})");

    /** A part ("Phần I", "A."); only capitals make one, on its own line or the next. */
    static Optional<Numeral> part(String line, String next) {
        var found = PART.matcher(line);
        if (!found.find() || Line.capitals(line) < 0.7 && (found.end() < line.length() || Line.capitals(next) < 0.7)) {
            return Optional.empty();
        }
        var letter = found.group(2);
        int count = letter == null ? 0 : "ABCDĐEGH".indexOf(letter) + 1;
        var label = letter == null ? found.group().strip().replaceAll("[.:-]+$", "") : letter;
        return Optional.of(new Numeral(Style.PART, label, count, count, found.end()));
    }

    static Optional<Numeral> article(String line) {
        var found = ARTICLE.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(found.group(1));
        return Optional.of(new Numeral(Style.ROMAN, "Điều " + count, count, count, found.end()));
    }

    static Optional<Numeral> roman(String line) {
        var found = ROMAN.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        var digits = found.group(1).replaceAll("[l1|!i]", "I");
        int count = value(digits);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Numeral(Style.ROMAN, digits, count, count, found.end()));
    }

    static Optional<Numeral> decimal(String line) {
        var found = DECIMAL.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int major = Integer.parseInt(found.group(1));
        int count = Integer.parseInt(found.group(2));
        if (found.group(3) == null) {
            return Optional.of(new Numeral(Style.DECIMAL, major + "." + count, major, count, found.end()));
        }
        int third = Integer.parseInt(found.group(3).substring(1));
        return Optional.of(
                new Numeral(Style.DEEPER, major + "." + count + "." + third, major * 100 + count, third, found.end()));
    }

    static Optional<Numeral> arabic(String line) {
        var found = ARABIC.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(found.group(1).replace('l', '1'));
        var mark = found.group().contains("-") ? "-" : "";
        return Optional.of(new Numeral(Style.ARABIC, count + mark, count, count, found.end()));
    }

    static Optional<Numeral> letter(String line) {
        if (LOST.matcher(line).find()) {
            return Optional.of(new Numeral(Style.LETTER, "", 0, 0, 1));
        }
        var found = LETTER.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        char letter = found.group(1).charAt(0) == '¢' ? 'c' : found.group(1).charAt(0);
        var mark = found.group(2) != null ? ")" : found.group(3);
        int count = LETTERS.indexOf(letter) + 1;
        return Optional.of(new Numeral(Style.LETTER, letter + mark, count, count, found.end()));
    }

    /** The same label read as another place in the count. */
    Numeral as(int place) {
        if (style == Style.LETTER) {
            var mark = printed.length() > 1 ? printed.substring(1) : ")";
            return new Numeral(style, LETTERS.charAt(place - 1) + mark, place, place, length);
        }
        return new Numeral(style, printed, major, place, length);
    }

    private static int value(String roman) {
        int total = 0;
        for (int at = 0; at < roman.length(); at++) {
            int now = one(roman.charAt(at));
            total += at + 1 < roman.length() && one(roman.charAt(at + 1)) > now ? -now : now;
        }
        return total > 0 && total <= 20 && roman.equals(written(total)) ? total : 0;
    }

    private static int one(char digit) {
        return digit == 'X' ? 10 : digit == 'V' ? 5 : 1;
    }

    private static String written(int number) {
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
