package vn.thidua.reading.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as officials write them in figures. */
final class Dates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {}

    static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}
