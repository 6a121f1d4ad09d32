package vn.thidua.reporting.store;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sai lệch: one total as kept and as recounted; null on the side where there is no row. */
public record TotalDifference(
        UUID report,
        int line,
        @Nullable BigDecimal keptValue,
        @Nullable BigDecimal keptAgainst,
        @Nullable Integer keptCounted,
        @Nullable Integer keptNotApplicable,
        @Nullable BigDecimal trueValue,
        @Nullable BigDecimal trueAgainst,
        @Nullable Integer trueCounted,
        @Nullable Integer trueNotApplicable) {}
