package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Target;

/** Chỉ tiêu thi đua of a campaign. */
@Table(schema = "campaign", name = "target")
public record CampaignTarget(
        String key,
        @Nullable String label,
        String name,
        @Nullable String section,
        @Nullable String field,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String valueText,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable String baseline,
        @Nullable String period,
        @Nullable BigDecimal secondary,
        @Nullable String secondaryMeaning,
        @Nullable String partOf,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Place place) {

    static CampaignTarget of(Target written) {
        return new CampaignTarget(
                written.key(),
                written.label(),
                written.name(),
                written.group(),
                written.field(),
                written.comparator(),
                written.value(),
                written.valueMax(),
                written.valueText(),
                written.unit(),
                written.direction(),
                written.baseline(),
                written.period(),
                written.secondary(),
                written.secondaryMeaning(),
                written.partOf(),
                Place.of(written.passage()));
    }
}
