package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figures;

/**
 * Số liệu: a figure, or a ratio with what it is measured against; of several yes and no, how many yes of how many.
 *
 * @param against null where the figure stands alone
 */
public record Amount(BigDecimal value, @Nullable BigDecimal against) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 6;

    public static @Nullable Amount of(@Nullable BigDecimal value, @Nullable BigDecimal against) {
        return value == null ? null : new Amount(value, against);
    }

    /** Whether both are the same figures, however many zeros they were written with. */
    boolean isSameAs(@Nullable Amount other) {
        return other != null && value.compareTo(other.value) == 0 && same(against, other.against);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** A ratio as a percentage; null where there is nothing to divide by. */
    public @Nullable BigDecimal percent() {
        return against == null || against.signum() == 0 ? null : Figures.percent(value, against);
    }

    /** By what figures of two periods are compared. */
    @Nullable
    BigDecimal measured() {
        if (against == null) {
            return value;
        }
        return against.signum() == 0 ? null : value.multiply(HUNDRED).divide(against, FINE, RoundingMode.HALF_UP);
    }
}
