package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Phân bố: how many units lie in which of a few ranges of equal, round width. */
public record Spread(List<Bin> bins) {

    private static final int MOST_BINS = 10;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** One range: from the first figure up to but without the second. */
    public record Bin(BigDecimal from, BigDecimal to, int units) {}

    public Spread {
        bins = List.copyOf(bins);
    }

    public static Spread of(List<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return new Spread(List.of());
        }
        var least = figures.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = figures.stream().max(BigDecimal::compareTo).orElseThrow();
        int wanted = Math.clamp(Math.round(Math.sqrt(figures.size())), 1, MOST_BINS);
        var width = width(most.subtract(least), wanted);
        var from = least.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        var bins = new ArrayList<Bin>();
        do {
            var to = from.add(width);
            bins.add(new Bin(from, to, within(figures, from, to)));
            from = to;
        } while (from.compareTo(most) <= 0);
        return new Spread(bins);
    }

    private static int within(List<BigDecimal> figures, BigDecimal from, BigDecimal to) {
        return (int) figures.stream()
                .filter(figure -> figure.compareTo(from) >= 0 && figure.compareTo(to) < 0)
                .count();
    }

    /** The first of …, 1, 2, 5, 10, 20, … that needs no more ranges than wanted; 1 where all figures are the same. */
    private static BigDecimal width(BigDecimal range, int wanted) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        var raw = range.divide(BigDecimal.valueOf(wanted), 12, RoundingMode.CEILING);
        int power = raw.precision() - raw.scale() - 1;
        return ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(power))
                .filter(width -> width.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
