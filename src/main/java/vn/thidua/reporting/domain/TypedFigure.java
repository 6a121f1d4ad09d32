package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Số đánh máy: what a person typed in a number field, and what it can mean. Vietnamese people write 1.234,5; who works with
 * other programs also writes 1.5 or 1,234, which is read and asked about. What begins with "=" is exact, point before the
 * decimals: the answer to such a question, or the figure of another program.
 */
public sealed interface TypedFigure {

    /** Nothing was typed. */
    record Blank() implements TypedFigure {}

    /** It can mean one figure only. */
    record Plain(BigDecimal figure) implements TypedFigure {}

    /** It may mean either; the likelier first. */
    record Doubtful(BigDecimal likely, BigDecimal other) implements TypedFigure {}

    /** It is no figure. */
    record Unreadable() implements TypedFigure {}

    /** It has more digits than any figure of a campaign. */
    record TooLong() implements TypedFigure {}

    int MOST_DIGITS = 18;

    Pattern EXACT = Pattern.compile("=-?\\d+(\\.\\d+)?");
    Pattern WHOLE = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3}){2,})");
    Pattern COMMA = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
    Pattern THOUSAND_OR_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    Pattern FOREIGN = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+");

    static TypedFigure of(String text) {
        var typed = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (typed.endsWith("%")) {
            typed = typed.substring(0, typed.length() - 1);
        }
        if (typed.isEmpty()) {
            return new Blank();
        }
        if (typed.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return new TooLong();
        }
        if (EXACT.matcher(typed).matches()) {
            return new Plain(new BigDecimal(typed.substring(1)));
        }
        if (WHOLE.matcher(typed).matches()) {
            return new Plain(together(typed));
        }
        if (THOUSAND_OR_DECIMALS.matcher(typed).matches()) {
            return new Doubtful(vietnamese(typed), together(typed));
        }
        if (COMMA.matcher(typed).matches()) {
            return new Plain(vietnamese(typed));
        }
        if (FOREIGN.matcher(typed).matches()) {
            return new Plain(new BigDecimal(typed.replace(",", "")));
        }
        return POINT.matcher(typed).matches() ? withPoint(typed) : new Unreadable();
    }

    /** "0.5" is a half; "1.5" may also be 15 with a slip of the finger, and "1.2345" no one can tell. */
    private static TypedFigure withPoint(String typed) {
        var likely = new BigDecimal(typed);
        return typed.matches("-?0\\..*") ? new Plain(likely) : new Doubtful(likely, together(typed));
    }

    private static BigDecimal together(String typed) {
        return new BigDecimal(typed.replaceAll("[.,]", ""));
    }

    private static BigDecimal vietnamese(String typed) {
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }
}
