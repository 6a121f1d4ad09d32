package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Dòng nhập: what someone gives for one line of a form, as typed.
 *
 * @param line position in the form
 * @param figure the figure; of a ratio its numerator; of yes and no "1" and "0"
 * @param against of a ratio its denominator
 * @param notApplicable "không áp dụng"
 * @param absent "chưa có số liệu"; the note says why
 * @param note what is to be known of the figure, and why one that looks wrong is right
 */
public record Entry(int line, String figure, String against, boolean notApplicable, boolean absent, String note) {

    private static final int LONGEST_FIGURE = 40;
    private static final int LONGEST_WORDS = 2_000;

    public Entry {
        figure = shortened(figure, LONGEST_FIGURE);
        against = shortened(against, LONGEST_FIGURE);
        note = shortened(note, LONGEST_WORDS);
    }

    /** A figure that is exactly known, from another program. */
    public static Entry exactly(int line, BigDecimal figure, @Nullable BigDecimal against) {
        return new Entry(line, exact(figure), against == null ? "" : exact(against), false, false, "");
    }

    private static String exact(BigDecimal figure) {
        return "=" + figure.toPlainString();
    }

    private static String shortened(String words, int most) {
        var kept = words.strip();
        return kept.length() <= most ? kept : kept.substring(0, most);
    }
}
