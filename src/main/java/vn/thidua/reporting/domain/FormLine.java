package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.Method;

/**
 * Dòng biểu: one target as a period's form asks one unit for it.
 *
 * @param partOf position of the total it is a part of
 * @param goal what this unit is to reach; null where nothing was said to it
 */
public record FormLine(
        int position,
        @Nullable Integer partOf,
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        int decimals,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalMax,
        FigureSource source) {

    public boolean isRatio() {
        return method == Method.RATIO;
    }

    public boolean isYesNo() {
        return method == Method.YES_NO;
    }

    boolean isWhole() {
        return method == Method.COUNTED || decimals == 0;
    }
}
