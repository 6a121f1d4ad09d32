package vn.thidua.campaign.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.plan.Comparator;

/**
 * What a campaign asks of one unit for one target, and what the unit has registered.
 *
 * @param wholeGoal the goal of the whole campaign
 * @param allotted the unit's own goal; null where none was allotted
 * @param part whether the target is a part of another
 */
public record AskedGoal(
        MeasureId measure,
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        Comparator comparator,
        int decimals,
        boolean part,
        @Nullable BigDecimal wholeGoal,
        @Nullable BigDecimal allotted,
        @Nullable FigureSource source,
        @Nullable BigDecimal figure,
        @Nullable String reason) {

    /** The goal to reach here: the unit's own, or the campaign's where all are to reach the same. */
    public @Nullable BigDecimal goal() {
        return allotted != null ? allotted : MeasureTerms.goalsAddUp(method, summed) ? null : wholeGoal;
    }

    /** Whether this figure undertakes less than is asked. */
    public boolean isAbove(@Nullable BigDecimal undertaken) {
        var goal = goal();
        return undertaken != null && goal != null && MeasureTerms.isBelow(comparator, undertaken, goal);
    }
}
