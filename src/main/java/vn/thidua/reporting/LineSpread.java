package vn.thidua.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;

/**
 * How the figures of one line are spread over the units that report to one: each of the five is some unit's figure.
 *
 * @param units how many gave a figure
 */
public record LineSpread(
        int line,
        MeasureId measure,
        int units,
        @Nullable BigDecimal least,
        @Nullable BigDecimal quarter,
        @Nullable BigDecimal middle,
        @Nullable BigDecimal threeQuarters,
        @Nullable BigDecimal most) {}
