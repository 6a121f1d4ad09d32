package vn.thidua.certificate.domain;

import java.math.BigDecimal;

/** Độ lệch của máy in: how far a printer is to print to the right and down, in millimetres, so that all falls in its place. */
public record Shift(double dx, double dy) {

    public static final Shift NONE = new Shift(0, 0);

    private static final double MOST = 30;

    /** "1,5; -2". */
    public String written() {
        return written(dx) + "; " + written(dy);
    }

    private static String written(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public boolean isPossible() {
        return Math.abs(dx) <= MOST && Math.abs(dy) <= MOST;
    }
}
