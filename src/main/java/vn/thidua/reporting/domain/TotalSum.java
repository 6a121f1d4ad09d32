package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;

/**
 * Số tổng hợp: what some accepted figures of one target add up to. Blank figures leave it as it was; what is not
 * applicable is counted apart.
 *
 * @param value the sum; of a ratio the numerators, of yes and no how many said yes
 * @param against of a ratio the denominators, of yes and no how many said either, else 0
 * @param counted how many reports gave a figure
 * @param notApplicable how many said it does not concern them
 */
public record TotalSum(BigDecimal value, BigDecimal against, int counted, int notApplicable) {

    public static final TotalSum NONE = new TotalSum(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    public static final TotalSum NOT_APPLICABLE = new TotalSum(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1);

    /** What one accepted figure adds. */
    public static TotalSum of(Method method, BigDecimal value, @Nullable BigDecimal denominator) {
        var against =
                switch (method) {
                    case RATIO -> denominator == null ? BigDecimal.ZERO : denominator;
                    case YES_NO -> BigDecimal.ONE;
                    case IN_PERIOD, CUMULATIVE, LAST, COUNTED -> BigDecimal.ZERO;
                };
        return new TotalSum(value, against, 1, 0);
    }

    public static TotalSum of(Collection<TotalSum> sums) {
        return sums.stream().reduce(NONE, TotalSum::plus);
    }

    public TotalSum plus(TotalSum other) {
        return new TotalSum(
                value.add(other.value),
                against.add(other.against),
                counted + other.counted,
                notApplicable + other.notApplicable);
    }

    public TotalSum minus(TotalSum other) {
        return new TotalSum(
                value.subtract(other.value),
                against.subtract(other.against),
                counted - other.counted,
                notApplicable - other.notApplicable);
    }

    /** How many reports said anything. */
    public int answered() {
        return counted + notApplicable;
    }

    public boolean isNothing() {
        return answered() == 0;
    }

    /** Same figures, however many zeros are written after the comma. */
    public boolean isSameAs(TotalSum other) {
        return value.compareTo(other.value) == 0
                && against.compareTo(other.against) == 0
                && counted == other.counted
                && notApplicable == other.notApplicable;
    }
}
