package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * Chỉ tiêu giao cho một đơn vị: what is said of one unit and one target.
 *
 * @param source null: the usual, see {@link FigureSource#usual}
 */
public record Allotted(
        MeasureId measure,
        UnitId unit,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalMax,
        @Nullable FigureSource source) {}
