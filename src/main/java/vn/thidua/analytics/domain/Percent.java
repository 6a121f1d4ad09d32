package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import vn.thidua.shared.Figures;

/** Phần trăm: shares as they are shown everywhere. */
public final class Percent {

    private Percent() {}

    /** The whole must not be zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return Figures.percent(part, whole);
    }

    public static BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
