package vn.thidua.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.MeasureId;

/**
 * What one line of one period comes to at a unit: its own figure and the accepted ones below, as the line takes them.
 *
 * @param measure the target of the campaign the line was made from
 * @param goal what this unit is to reach; null where nothing was said of it
 * @param value null: no figure yet, or one that does not add up over units; of a ratio the numerator, of yes and no how many said yes
 * @param against of a ratio the denominator, of yes and no how many answered
 * @param counted how many reports gave a figure
 */
public record LineStanding(
        PeriodId period,
        int line,
        MeasureId measure,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal value,
        @Nullable BigDecimal against,
        int counted) {}
