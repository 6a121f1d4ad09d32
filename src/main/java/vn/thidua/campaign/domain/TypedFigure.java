package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.shared.Refusal;

/** Số như người Việt gõ: "1.234,5" and "1234,5" are plain; "1.5" could be either and is asked about. */
public final class TypedFigure {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(,\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,6})?");
    private static final Pattern UNCLEAR = Pattern.compile("-?[\\d.,]*\\d[\\d.,]*");

    private TypedFigure() {}

    /** Nothing typed is no figure; it is not zero. */
    public static Optional<BigDecimal> read(String typed) {
        var text = typed.replaceAll("\\s", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        throw Refusal.because(
                UNCLEAR.matcher(text).matches() ? MeasureReason.FIGURE_UNCLEAR : MeasureReason.NOT_A_FIGURE,
                typed.strip());
    }

    /** The same, with no more digits after the comma than a target takes. */
    public static Optional<BigDecimal> read(String typed, int decimals) {
        var figure = read(typed);
        if (figure.filter(some -> some.stripTrailingZeros().scale() > decimals).isPresent()) {
            throw Refusal.because(MeasureReason.TOO_MANY_DECIMALS, typed.strip(), String.valueOf(decimals));
        }
        return figure;
    }
}
