package vn.thidua.certificate.web;

import java.math.BigDecimal;

/** Lengths on a sheet as people write them. */
public final class Millimetres {

    private Millimetres() {}

    /** "24,5" and "24.5" alike; what is no figure is not a number, which no place and no shift can be. */
    static double read(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** "24.5", without a last nought; a figure that was not one stays empty. */
    public static String written(double length) {
        return Double.isFinite(length)
                ? new BigDecimal(String.valueOf(length)).stripTrailingZeros().toPlainString()
                : "";
    }
}
