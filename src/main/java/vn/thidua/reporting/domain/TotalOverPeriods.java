package vn.thidua.reporting.domain;

import java.util.List;
import vn.thidua.campaign.Method;

/**
 * Lũy kế từ đầu phong trào: how the sums of one target in several periods become the sum to date. What is missing in the
 * latest period stays missing: an older figure never stands in for it.
 */
public final class TotalOverPeriods {

    private TotalOverPeriods() {}

    /** @param periods the sums of each period so far, oldest first */
    public static TotalSum toDate(Method method, List<TotalSum> periods) {
        if (periods.isEmpty()) {
            return TotalSum.NONE;
        }
        return method.addsOverPeriods() ? TotalSum.of(periods) : periods.getLast();
    }
}
