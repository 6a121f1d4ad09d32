package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Số liệu: a figure, or a ratio with what it is measured against; of several yes and no, how many yes of how many.
 *
 * @param against null where the figure stands alone
 */
public record Amount(BigDecimal value, @Nullable BigDecimal against) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static @Nullable Amount of(@Nullable BigDecimal value, @Nullable BigDecimal against) {
        return value == null ? null : new Amount(value, against);
    }

    /** A ratio as a percentage; null where there is nothing to divide by. */
    public @Nullable BigDecimal percent(int decimals) {
        return against == null || against.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(against, decimals, RoundingMode.HALF_UP);
    }

    /** By what figures of two periods are compared. */
    @Nullable
    BigDecimal measured() {
        return against == null ? value : percent(6);
    }
}
