package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.ParentPlan;
import vn.thidua.plan.PlanSymbol;

/** Kế hoạch cấp trên as the plan cites it, whether or not its campaign is known here. */
public record HigherPlan(
        @Nullable String type,
        @Nullable String symbol,
        @Nullable String symbolKey,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable String issuer) {

    static @Nullable HigherPlan of(@Nullable ParentPlan cited, int ownYear) {
        if (cited == null) {
            return null;
        }
        var date = cited.date();
        return new HigherPlan(
                cited.type(),
                cited.symbol(),
                PlanSymbol.of(cited.symbol()).map(PlanSymbol::key).orElse(null),
                date == null ? ownYear : date.getYear(),
                date,
                cited.issuer());
    }
}
