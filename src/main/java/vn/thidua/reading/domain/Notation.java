package vn.thidua.reading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** Values of fields as people write them in Vietnam, figures in and out: "1.703,274". */
public final class Notation {

    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(,\\d+)?");
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

    /** Any value of a field as a person would type it; nothing is "". */
    public static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal figure -> Figures.written(figure);
            case LocalDate day -> Days.written(day);
            case List<?> lines -> lines.stream().map(Notation::write).collect(Collectors.joining("\n"));
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }

    static String moment(Instant instant) {
        return Days.moment(instant);
    }
}
