package vn.thidua.analytics.application;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.analytics.domain.Aim;
import vn.thidua.analytics.domain.Forecast;
import vn.thidua.analytics.domain.Level;
import vn.thidua.analytics.domain.Outlook;
import vn.thidua.analytics.domain.Percent;
import vn.thidua.campaign.Measure;
import vn.thidua.reporting.PeriodStanding;

/**
 * How one target stands at one unit.
 *
 * @param line where it stands in the form of the period looked at; null when that did not ask for it
 * @param toDate what the periods so far come to; null where there is no figure
 * @param counted how many reports of the period looked at gave a figure
 * @param row the periods one after the other
 */
public record TargetStanding(
        Measure measure,
        @Nullable Integer line,
        Aim aim,
        @Nullable BigDecimal toDate,
        int counted,
        Forecast forecast,
        List<InPeriod> row) {

    /** What the target came to in one period. */
    public record InPeriod(PeriodStanding period, Level level) {}

    public Outlook outlook() {
        return forecast.outlook();
    }

    /** The figure to date in hundredths of the goal; null where there is none of them, or the goal is nought. */
    public @Nullable BigDecimal reached() {
        return ofGoal(toDate);
    }

    public @Nullable BigDecimal expected() {
        return ofGoal(forecast.expected());
    }

    private @Nullable BigDecimal ofGoal(@Nullable BigDecimal figure) {
        return figure == null || aim.goal() == null || aim.goal().signum() == 0 ? null : Percent.of(figure, aim.goal());
    }
}
