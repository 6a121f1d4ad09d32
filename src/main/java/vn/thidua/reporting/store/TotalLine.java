package vn.thidua.reporting.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.reporting.domain.TotalSum;

/**
 * One target at one unit: what is shown of it there, in the period alone and before it.
 *
 * @param goal what this unit is to reach; null where nothing was allotted to it
 * @param now the period alone
 * @param past all periods before it of the same kind, where they add up; else nothing
 * @param below what comes from below, also where it is not added
 */
public record TotalLine(
        int position,
        @Nullable Integer partOf,
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        Comparator comparator,
        @Nullable BigDecimal goal,
        BigDecimal weight,
        @Nullable String numerator,
        @Nullable String denominator,
        FigureSource source,
        TotalSum now,
        TotalSum past,
        TotalSum below) {

    /** To date or of the period alone. */
    public TotalSum sum(boolean toDate) {
        return toDate ? now.plus(past) : now;
    }
}
