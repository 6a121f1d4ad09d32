package vn.thidua.analytics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Measure;

/**
 * Số liệu một kỳ: what a target came to in one period, before it is shown.
 *
 * @param value null: no figure
 * @param against of a ratio the denominator, of yes and no how many answered
 */
public record Level(@Nullable BigDecimal value, @Nullable BigDecimal against) {

    /**
     * What the periods so far, the first one first, come to together. What is missing in the latest stays missing, where
     * the latest holds: an older figure never stands in for it.
     */
    public static @Nullable BigDecimal toDate(Measure measure, List<Level> periods) {
        if (!measure.method().addsOverPeriods()) {
            return periods.isEmpty() ? null : periods.getLast().shown(measure);
        }
        var told = periods.stream().filter(level -> level.value() != null).toList();
        return told.isEmpty()
                ? null
                : new Level(
                                sum(told.stream().map(Level::value).toList()),
                                sum(told.stream().map(Level::against).toList()))
                        .shown(measure);
    }

    /** A ratio divided, in hundredths unless it is told in something else; else the figure itself. */
    public @Nullable BigDecimal shown(Measure measure) {
        return switch (measure.method()) {
            case RATIO -> divided(isPercent(measure.unitOfMeasure()) ? 2 : 0, measure.decimals());
            case IN_PERIOD, CUMULATIVE, LAST, YES_NO, COUNTED -> value;
        };
    }

    private static boolean isPercent(@Nullable String unitOfMeasure) {
        return unitOfMeasure == null || unitOfMeasure.startsWith("%");
    }

    private @Nullable BigDecimal divided(int places, int decimals) {
        return value == null || against == null || against.signum() == 0
                ? null
                : value.movePointRight(places).divide(against, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> figures) {
        return figures.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
