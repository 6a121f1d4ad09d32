package vn.thidua.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as Vietnamese people write them: 1703.274 is "1.703,274". */
public final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DIGITS = 2;

    private Figures() {}

    /** Phần trăm: with two decimals, and never 100 before all of it is there. The whole must not be zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        var hundredfold = part.multiply(HUNDRED);
        var near = hundredfold.divide(whole, PERCENT_DIGITS, RoundingMode.HALF_UP);
        return near.compareTo(HUNDRED) == 0 && part.compareTo(whole) < 0
                ? hundredfold.divide(whole, PERCENT_DIGITS, RoundingMode.DOWN)
                : near;
    }

    public static String written(BigDecimal figure) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.############", symbols).format(figure);
    }
}
