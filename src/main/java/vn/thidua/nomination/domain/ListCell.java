package vn.thidua.nomination.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Ô: one cell of a list as it lies in the file.
 *
 * @param text as written; of a cell that is merged downwards the text of its first row, in every row
 * @param first the first column it covers, from 0
 * @param last the last column it covers
 * @param goesOn whether it is the lower part of a cell that begins in a row above
 */
public record ListCell(String text, int first, int last, boolean goesOn) {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\ufeff]");

    public ListCell {
        text = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    public static ListCell at(int column, String text) {
        return new ListCell(text, column, column, false);
    }

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    /** Whether it says something of its own in this row. */
    boolean speaks() {
        return !goesOn && !text.isEmpty();
    }
}
