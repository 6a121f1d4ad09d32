package vn.thidua.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as Vietnamese people write them, in and out: "24/11/2025"; moments by the clock of Vietnam: "09:41 24/11/2025". */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(HERE);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(HERE);
    private static final Pattern PARTED =
            Pattern.compile("(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>\\d{4})");
    /** The keys of a phone's number pad have no stroke. */
    private static final Pattern DIGITS = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    private static final int LAST_MONTH_WITH_ZERO = 2;

    private Days() {}

    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** To the second: "09:41:07 24/11/2025". */
    public static String exactMoment(Instant at) {
        return EXACT.format(at);
    }

    /** A moment by the clock of Vietnam. */
    public static LocalDateTime here(Instant at) {
        return LocalDateTime.ofInstant(at, HERE);
    }

    /** A day below 10 with a zero, as papers write it out: "05" (Nghị định 30/2020 Phụ lục I, II.4.b). */
    public static String dayFigures(LocalDate day) {
        return "%02d".formatted(day.getDayOfMonth());
    }

    /** The months 1 and 2 with a zero, no other: "02", "3" (the same). */
    public static String monthFigures(LocalDate day) {
        return (day.getMonthValue() > LAST_MONTH_WITH_ZERO ? "" : "0") + day.getMonthValue();
    }

    /** The day as typed; nothing when no calendar has it. */
    public static Optional<LocalDate> read(String typed) {
        return Stream.of(PARTED, DIGITS, ISO)
                .map(form -> form.matcher(typed.strip()))
                .filter(found -> found.matches())
                .findFirst()
                .flatMap(found -> day(found.group("year"), found.group("month"), found.group("day")));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
