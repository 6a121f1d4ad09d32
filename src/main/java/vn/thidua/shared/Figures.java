package vn.thidua.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as Vietnamese people write them: 1703.274 is "1.703,274". */
public final class Figures {

    private Figures() {}

    public static String written(BigDecimal figure) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.############", symbols).format(figure);
    }
}
