package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Measure;
import vn.thidua.plan.Comparator;

/**
 * Mục tiêu: what a figure is held against.
 *
 * @param goal null where nothing was said, or where the goal is a change against a year before and no figure of its own
 */
public record Aim(Comparator comparator, @Nullable BigDecimal goal) {

    /** What a unit is to reach of a target. */
    public static Aim of(Measure measure, @Nullable BigDecimal unitsGoal) {
        return new Aim(measure.comparator(), measure.direction() == null ? unitsGoal : null);
    }

    /** Whether less is better: "dưới 1 %", "không quá 3 vụ". */
    public boolean isLimit() {
        return comparator == Comparator.LESS_THAN || comparator == Comparator.AT_MOST;
    }

    boolean isMetBy(BigDecimal figure) {
        if (goal == null) {
            return false;
        }
        int held = figure.compareTo(goal);
        return switch (comparator) {
            case MORE_THAN -> held > 0;
            case LESS_THAN -> held < 0;
            case AT_MOST -> held <= 0;
            case EXACTLY, AT_LEAST, MAINTAIN, ACHIEVE -> held >= 0;
        };
    }

    /** Missed by a tenth of the goal at most. */
    boolean isNearlyMetBy(BigDecimal figure) {
        return goal != null
                && figure.subtract(goal).abs().multiply(BigDecimal.TEN).compareTo(goal.abs()) <= 0;
    }
}
