package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.shared.Figures;

/**
 * Số liệu tổng hợp để đọc: a sum as the one figure people compare, and how far it is on the way to a goal. Only here is
 * anything divided or rounded, and only for the eye.
 *
 * @param hundredfold whether a ratio is told in per cent
 */
public record TotalFigure(Method method, boolean hundredfold, TotalSum sum) {

    private static final int DIGITS = 2;

    /** A ratio in an unnamed measure is told in per cent too. */
    public static TotalFigure of(Method method, @Nullable String unitOfMeasure, TotalSum sum) {
        return new TotalFigure(method, unitOfMeasure == null || unitOfMeasure.contains("%"), sum);
    }

    /** Nothing reported, or a ratio of nothing: no figure, not nought. */
    public @Nullable BigDecimal value() {
        if (sum.counted() == 0) {
            return null;
        }
        if (method != Method.RATIO) {
            return sum.value();
        }
        if (sum.against().signum() == 0) {
            return null;
        }
        return hundredfold
                ? Figures.percent(sum.value(), sum.against())
                : sum.value().divide(sum.against(), DIGITS, RoundingMode.HALF_UP);
    }

    /** How many per cent of the goal are reached, 100 only when all of it is; null where that says nothing. */
    public @Nullable BigDecimal reached(Comparator comparator, @Nullable BigDecimal goal) {
        if (method == Method.YES_NO) {
            return sum.against().signum() == 0 ? null : Figures.percent(sum.value(), sum.against());
        }
        var least = comparator != Comparator.AT_MOST && comparator != Comparator.LESS_THAN;
        if (value() == null || goal == null || goal.signum() <= 0 || !least) {
            return null;
        }
        return method == Method.RATIO
                ? Figures.percent(sum.value().scaleByPowerOfTen(hundredfold ? 2 : 0), goal.multiply(sum.against()))
                : Figures.percent(sum.value(), goal);
    }

    public TotalStanding standing(Comparator comparator, @Nullable BigDecimal goal, int missing) {
        return TotalStanding.of(method, comparator, goal, hundredfold, sum, missing);
    }
}
