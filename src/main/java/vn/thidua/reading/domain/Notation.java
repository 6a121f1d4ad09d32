package vn.thidua.reading.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figures;

/** Figures and days as people write them in Vietnam, in and out: "1.703,274", "24/11/2025". */
public final class Notation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(,\\d+)?");
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** One dot and three digits: a thousand here, a decimal fraction elsewhere. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?\\d{1,3}\\.\\d{3}");

    private Notation() {}

    /** A dot groups thousands, a comma begins the fraction; anything else is no figure. */
    public static Optional<BigDecimal> figure(String typed) {
        var text = typed.replaceAll("[\\s\u00a0\u202f]", "").replace('\u2212', '-');
        if (!GROUPED.matcher(text).matches() && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }

    public static boolean isAmbiguous(String typed) {
        return AMBIGUOUS.matcher(typed.strip()).matches();
    }

    public static Optional<LocalDate> day(String typed) {
        var text = typed.strip();
        var written = WRITTEN_DAY.matcher(text);
        var iso = ISO_DAY.matcher(text);
        try {
            if (written.matches()) {
                return Optional.of(
                        LocalDate.of(number(written.group(3)), number(written.group(2)), number(written.group(1))));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Any value of a field as a person would type it; nothing is "". */
    public static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal figure -> Figures.written(figure);
            case LocalDate day -> DAY.format(day);
            case List<?> lines -> lines.stream().map(Notation::write).collect(Collectors.joining("\n"));
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
