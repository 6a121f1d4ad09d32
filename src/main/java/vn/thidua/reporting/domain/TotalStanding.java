package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;

/** Kết quả so với chỉ tiêu: what a sum says of its goal, as far as it can be said while figures are missing. */
public enum TotalStanding {
    REACHED,
    NOT_REACHED,
    /** Too much is missing to say. */
    INCOMPLETE,
    /** There is no goal to hold it against. */
    NO_GOAL;

    /**
     * Figures are never negative, so a sum only grows: enough stays enough and too much stays too much, whoever is missing.
     * A ratio may still go either way.
     *
     * @param hundredfold whether the goal of a ratio is in per cent
     * @param missing how many figures are still owed
     */
    public static TotalStanding of(
            Method method,
            Comparator comparator,
            @Nullable BigDecimal goal,
            boolean hundredfold,
            TotalSum sum,
            int missing) {
        if (method == Method.YES_NO) {
            return yesNo(sum, missing);
        }
        if (goal == null) {
            return NO_GOAL;
        }
        boolean ratio = method == Method.RATIO;
        if (sum.counted() == 0 || ratio && sum.against().signum() == 0) {
            return INCOMPLETE;
        }
        int held = ratio ? held(sum, goal, hundredfold) : sum.value().compareTo(goal);
        if (missing > 0 && (ratio || !isSettled(comparator, held))) {
            return INCOMPLETE;
        }
        return holds(comparator, held) ? REACHED : NOT_REACHED;
    }

    /** One no is enough to miss it; all yes while some are silent says nothing yet. */
    private static TotalStanding yesNo(TotalSum sum, int missing) {
        if (sum.value().compareTo(sum.against()) < 0) {
            return NOT_REACHED;
        }
        return missing > 0 || sum.counted() == 0 ? INCOMPLETE : REACHED;
    }

    /** Numerator against goal times denominator: nothing is divided, nothing rounded. */
    private static int held(TotalSum sum, BigDecimal goal, boolean hundredfold) {
        return sum.value().scaleByPowerOfTen(hundredfold ? 2 : 0).compareTo(goal.multiply(sum.against()));
    }

    /** Whether more figures cannot change the answer. */
    private static boolean isSettled(Comparator comparator, int held) {
        return switch (comparator) {
            case MORE_THAN -> held > 0;
            case AT_LEAST, EXACTLY, MAINTAIN, ACHIEVE -> held >= 0;
            case AT_MOST -> held > 0;
            case LESS_THAN -> held >= 0;
        };
    }

    private static boolean holds(Comparator comparator, int held) {
        return switch (comparator) {
            case MORE_THAN -> held > 0;
            case AT_LEAST, EXACTLY, MAINTAIN, ACHIEVE -> held >= 0;
            case LESS_THAN -> held < 0;
            case AT_MOST -> held <= 0;
        };
    }
}
