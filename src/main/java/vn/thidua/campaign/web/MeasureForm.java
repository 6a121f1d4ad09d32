package vn.thidua.campaign.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.domain.MeasureTerms;
import vn.thidua.campaign.domain.TypedFigure;
import vn.thidua.campaign.store.MeasureRow;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.shared.Figures;

/** A target at work as typed. */
public record MeasureForm(
        @Nullable String name,
        @Nullable String unitOfMeasure,
        @Nullable Method method,
        @Nullable Boolean summed,
        @Nullable Comparator comparator,
        @Nullable Direction direction,
        @Nullable String goal,
        @Nullable String goalMax,
        @Nullable String baseline,
        @Nullable String weight,
        @Nullable Integer decimals,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String dataSource,
        @Nullable String reason) {

    static final MeasureForm BLANK = new MeasureForm(
            "", "", Method.COUNTED, true, Comparator.AT_LEAST, null, "", "", "", "1", 0, "", "", "", "");

    static MeasureForm of(MeasureRow row) {
        return new MeasureForm(
                row.name(),
                row.unitOfMeasure(),
                row.method(),
                row.summed(),
                row.comparator(),
                row.direction(),
                written(row.goal()),
                written(row.goalMax()),
                written(row.baseline()),
                written(row.weight()),
                row.decimals(),
                row.numerator(),
                row.denominator(),
                row.dataSource(),
                "");
    }

    /** A box that is not ticked is not sent. */
    public boolean isSummed() {
        return summed != null && summed;
    }

    /** @param before what the form does not ask again: the plan's own words */
    MeasureTerms terms(@Nullable MeasureRow before) {
        var wanted = method == null ? Method.COUNTED : method;
        return new MeasureTerms(
                name == null ? "" : name,
                said(unitOfMeasure),
                wanted,
                isSummed(),
                comparator == null ? Comparator.AT_LEAST : comparator,
                direction,
                figure(goal),
                figure(goalMax),
                before == null ? null : before.goalWords(),
                figure(baseline),
                before == null ? null : before.baselineWords(),
                weight == null ? BigDecimal.ONE : TypedFigure.read(weight).orElse(BigDecimal.ONE),
                decimals == null ? 0 : decimals,
                wanted == Method.RATIO ? said(numerator) : null,
                wanted == Method.RATIO ? said(denominator) : null,
                said(dataSource));
    }

    private static @Nullable BigDecimal figure(@Nullable String typed) {
        return typed == null ? null : TypedFigure.read(typed).orElse(null);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String written(@Nullable BigDecimal figure) {
        return figure == null ? null : Figures.written(figure);
    }
}
