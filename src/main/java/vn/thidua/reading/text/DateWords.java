package vn.thidua.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngày tháng năm in folded words, figures or both. */
final class DateWords {

    static final String FIGURES = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)";
    static final String WORDS =
            "ng[\\p{L}4]{1,2}\\s{0,3}([0-9oil]{1,2})\\s{0,3}th[\\p{L}4]{2,3}\\s{0,3}([0-9oil]{1,2})\\s{0,3}[,.]?n[\\p{L}4]{1,2}\\s{0,3}(\\d{4})(?!\\d)";

    private static final Pattern FOLLOWS = Pattern.compile(
            "\\s{0,4}[,.(]?\\s{0,4}(?:k[yi]\\s+)?(?:(?:n[\\p{L}4]{1,3}\\s{0,4})?" + FIGURES + "|" + WORDS + ")");

    private static final int LONGEST = 60;

    private DateWords() {}

    /** A matcher of a date that follows an offset of the folded text at once; its end is the date's end. */
    static Optional<Matcher> following(Folded folded, int at) {
        int end = Math.min(folded.text().length(), at + LONGEST);
        var found = FOLLOWS.matcher(folded.text()).region(at, end).useTransparentBounds(true);
        return found.lookingAt() ? Optional.of(found) : Optional.empty();
    }

    /** The day a matcher's three groups give, beginning at the first of them that matched. */
    static Optional<LocalDate> day(Matcher found) {
        for (int group = 1; group + 2 <= found.groupCount(); group += 3) {
            if (found.group(group) != null) {
                return day(found.group(group), found.group(group + 1), found.group(group + 2));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(DocumentSymbol.digits(year)),
                    Integer.parseInt(DocumentSymbol.digits(month)),
                    Integer.parseInt(DocumentSymbol.digits(day))));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
