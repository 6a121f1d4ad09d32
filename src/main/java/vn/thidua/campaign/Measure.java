package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/**
 * Chỉ tiêu theo dõi: a target at work, as others may see it.
 *
 * @param partOf the total it is a part of
 * @param summed whether figures of several units add up; income per head does not
 * @param direction where the goal is a change against the baseline, which way
 * @param goal null where it is to be reached, not measured
 * @param weight share in a score; 1 unless said otherwise
 * @param decimals digits after the comma a figure may have, 0 to 6
 * @param numerator what is counted, of a ratio
 * @param denominator of how many, of a ratio
 */
public record Measure(
        MeasureId id,
        int position,
        @Nullable MeasureId partOf,
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalMax,
        @Nullable BigDecimal baseline,
        BigDecimal weight,
        int decimals,
        @Nullable String numerator,
        @Nullable String denominator) {}
