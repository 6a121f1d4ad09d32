package vn.thidua.reading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Con số: one printed figure with its unit: bare, a range "1,5 - 2 %", or a pair "A/B".
 *
 * @param start where it begins in the folded text
 * @param end where its unit ends in the folded text
 * @param first the figure, or the lower end, or the A of a pair
 * @param upper upper end of a range
 * @param second the B of a pair
 */
record Figure(
        int start,
        int end,
        Numeric first,
        @Nullable Numeric upper,
        @Nullable Numeric second,
        @Nullable Unit unit) {

    /** The figure without the "nghìn" of its unit counted in, as tables keep it. */
    Figure asPrinted() {
        var higher = upper == null ? null : Numeric.of(upper.printed());
        boolean plain = unit == null || unit.times() == 1;
        return plain ? this : new Figure(start, end, Numeric.of(first.printed()), higher, second, unit);
    }

    boolean isPercent() {
        return unit != null && unit.kind() == Unit.Kind.PERCENT;
    }

    boolean isCount() {
        return unit != null && unit.kind() == Unit.Kind.COUNT;
    }

    /**
     * One number as printed, with every way its marks can be read, the likeliest first.
     *
     * @param printed as it stands
     */
    record Numeric(String printed, List<BigDecimal> readings) {

        BigDecimal value() {
            return readings.getFirst();
        }

        @Nullable
        BigDecimal otherwise() {
            return readings.size() > 1 ? readings.get(1) : null;
        }

        Numeric times(int factor) {
            var by = BigDecimal.valueOf(factor);
            return new Numeric(
                    printed,
                    readings.stream()
                            .map(reading -> reading.multiply(by).stripTrailingZeros())
                            .map(reading -> reading.setScale(Math.max(0, reading.scale())))
                            .limit(1)
                            .toList());
        }

        /** Reads Vietnamese digits: the point parts thousands, the comma the fraction, unless the groups say otherwise. */
        static Numeric of(String printed) {
            var digits = printed.replace('l', '1')
                    .replace('i', '1')
                    .replace('o', '0')
                    .replaceAll("[.,]+$", "");
            int point = digits.lastIndexOf('.');
            int comma = digits.lastIndexOf(',');
            var readings = new ArrayList<BigDecimal>();
            if (point >= 0 && comma >= 0) {
                readings.add(fraction(digits, Math.max(point, comma)));
            } else if (point < 0 && comma < 0) {
                readings.add(new BigDecimal(digits));
            } else {
                char mark = point >= 0 ? '.' : ',';
                oneMark(digits, mark, readings);
            }
            return new Numeric(printed, List.copyOf(readings));
        }

        private static void oneMark(String digits, char mark, List<BigDecimal> readings) {
            int last = digits.lastIndexOf(mark);
            boolean several = digits.indexOf(mark) != last;
            boolean thousands = digits.matches("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
            var whole = new BigDecimal(digits.replace(String.valueOf(mark), ""));
            if (several) {
                readings.add(thousands ? whole : fraction(digits, last));
            } else if (!thousands) {
                readings.add(fraction(digits, last));
            } else if (mark == '.') {
                readings.add(whole);
                readings.add(fraction(digits, last));
            } else {
                readings.add(fraction(digits, last));
                readings.add(whole);
            }
        }

        private static BigDecimal fraction(String digits, int at) {
            var whole = digits.substring(0, at).replaceAll("[.,]", "");
            var part = digits.substring(at + 1);
            return new BigDecimal((whole.isEmpty() ? "0" : whole) + (part.isEmpty() ? "" : "." + part));
        }
    }
}
