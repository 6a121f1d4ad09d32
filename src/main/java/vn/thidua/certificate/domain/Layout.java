package vn.thidua.certificate.domain;

import java.util.Arrays;
import java.util.List;

/** Bố cục: where each field stands on the sheet. */
public record Layout(List<Placed> fields) {

    /** A whole sheet: everything is printed. */
    public static final Layout WHOLE =
            new Layout(Arrays.stream(PrintField.values()).map(PrintField::usual).toList());

    /** What is printed over a blank, until somebody has measured it. */
    public static final Layout OVER_BLANK = new Layout(Arrays.stream(PrintField.values())
            .filter(PrintField::isOwn)
            .map(PrintField::usual)
            .toList());

    public Layout {
        fields = List.copyOf(fields);
    }

    public Layout moved(Shift shift) {
        return new Layout(fields.stream().map(field -> field.moved(shift)).toList());
    }

    public List<Placed> shown() {
        return fields.stream().filter(Placed::shown).toList();
    }
}
