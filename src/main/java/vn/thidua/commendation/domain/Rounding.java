package vn.thidua.commendation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Làm tròn tiền thưởng. Nghị định 152/2025 Điều 49 says "làm tròn số lên hàng chục nghìn đồng"; whether "lên" means always up
 * is for the finance office to confirm, so it is a setting.
 */
public enum Rounding {
    /** Up to the next ten thousand đồng: 702.000 is 710.000. */
    UP(RoundingMode.UP),
    /** To the nearest ten thousand đồng, a half up: 702.000 is 700.000. */
    NEAREST(RoundingMode.HALF_UP);

    private static final int TEN_THOUSANDS = -4;

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** In đồng, without decimals. */
    public BigDecimal round(BigDecimal amount) {
        return amount.setScale(TEN_THOUSANDS, mode).setScale(0, RoundingMode.UNNECESSARY);
    }
}
