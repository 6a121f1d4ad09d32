package vn.thidua.reporting.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Dòng của biểu: one row of a filled workbook.
 *
 * @param row its number in the workbook
 * @param key of the line it belongs to, "D3"; empty in rows people added
 * @param name of the line as it stands there
 */
public record SheetRow(
        int row,
        String key,
        String name,
        SheetCell figure,
        SheetCell against,
        SheetCell notApplicable,
        SheetCell absent,
        String note) {

    public static String key(FormLine line) {
        return "D" + line.position();
    }

    /** Words without marks, capitals and signs. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u0111', 'd')
                .replace('\u0110', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    public boolean isFilled() {
        return !(figure.isEmpty()
                && against.isEmpty()
                && notApplicable.isEmpty()
                && absent.isEmpty()
                && note.isEmpty());
    }
}
