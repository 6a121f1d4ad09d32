package vn.thidua.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * What one unit gives for one line.
 *
 * @param level the figure as it is shown, a ratio divided already; null: none yet
 * @param goal what the unit is to reach, where something was said of it
 */
public record UnitFigure(
        UnitId unit,
        String name,
        ReportId report,
        @Nullable BigDecimal level,
        @Nullable BigDecimal goal) {}
