package vn.thidua.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ngày sinh: the day a person was born, or the year alone where the papers say no more.
 *
 * @param day null when only the year is known
 */
public record Birth(int year, @Nullable LocalDate day) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

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
        return day(text).map(Birth::on);
    }

    /** A day as people or programs write it: "12/3/1985" or "1985-03-12". */
    public static Optional<LocalDate> day(String written) {
        var text = written.strip();
        var day = DAY.matcher(text);
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        var iso = ISO_DAY.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** "12/03/1985" or "1985", which reads back as the same. */
    public String written() {
        return day == null
                ? String.valueOf(year)
                : "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
