package vn.thidua.reading.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Ngày as Vietnamese offices write it in figures. */
final class DateForm {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DateForm() {}

    static String of(LocalDate day) {
        return FIGURES.format(day);
    }
}
