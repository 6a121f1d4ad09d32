package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Days;

/**
 * Ngày sinh: the day a person was born, or the year alone where the papers say no more.
 *
 * @param day null when only the year is known
 */
public record Birth(int year, @Nullable LocalDate day) {

    public static Birth on(LocalDate day) {
        return new Birth(day.getYear(), day);
    }

    public static Birth in(int year) {
        return new Birth(year, null);
    }

    /** "12/3/1985", "1985-03-12" or "1985"; empty for anything else, such as a day no calendar has. */
    public static Optional<Birth> read(String written) {
        var text = written.strip();
        if (text.matches("\\d{4}")) {
            return Optional.of(in(Integer.parseInt(text)));
        }
        return Days.read(text).map(Birth::on);
    }

    /** "12/03/1985" or "1985", which reads back as the same. */
    public String written() {
        return day == null ? String.valueOf(year) : Days.written(day);
    }
}
