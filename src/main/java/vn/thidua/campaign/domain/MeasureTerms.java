package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.shared.Refusal;

/**
 * How one target is followed: what is counted, how, against which goal, and from where the figure comes.
 *
 * @param goalWords the goal in the plan's own words
 * @param dataSource nguồn số liệu: the book, software or office the figure is taken from
 */
public record MeasureTerms(
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalMax,
        @Nullable String goalWords,
        @Nullable BigDecimal baseline,
        @Nullable String baselineWords,
        BigDecimal weight,
        int decimals,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String dataSource) {

    public static final int MOST_DECIMALS = 6;

    public MeasureTerms {
        name = name.strip().replaceAll("\\s+", " ");
    }

    /** What makes no sense as a target at work is refused, each fault by its own name. */
    public MeasureTerms checked() {
        if (name.isEmpty()) {
            throw Refusal.because(MeasureReason.NAME_MISSING);
        }
        if (method == Method.RATIO && (numerator == null || denominator == null)) {
            throw Refusal.because(MeasureReason.RATIO_WITHOUT_PARTS, name);
        }
        if (goal != null && goalMax != null && goalMax.compareTo(goal) < 0) {
            throw Refusal.because(MeasureReason.RANGE_FALLS, goal, goalMax);
        }
        if (weight.signum() < 0) {
            throw Refusal.because(MeasureReason.WEIGHT_NEGATIVE, weight);
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw Refusal.because(MeasureReason.DECIMALS_OUT_OF_RANGE, String.valueOf(MOST_DECIMALS));
        }
        return this;
    }

    /** Whether goals of units add up to the goal of the unit above them. */
    public static boolean goalsAddUp(Method method, boolean summed) {
        return summed && method != Method.RATIO && method != Method.YES_NO;
    }

    /** Whether a figure undertakes less than a goal asks. */
    public static boolean isBelow(Comparator comparator, BigDecimal figure, BigDecimal asked) {
        return switch (comparator) {
            case AT_MOST, LESS_THAN -> figure.compareTo(asked) > 0;
            case EXACTLY, MORE_THAN, AT_LEAST, MAINTAIN, ACHIEVE -> figure.compareTo(asked) < 0;
        };
    }

    public MeasureTerms withParts(@Nullable String above, @Nullable String below) {
        return new MeasureTerms(
                name,
                unitOfMeasure,
                method,
                summed,
                comparator,
                direction,
                goal,
                goalMax,
                goalWords,
                baseline,
                baselineWords,
                weight,
                decimals,
                above,
                below,
                dataSource);
    }
}
