package vn.thidua.campaign.store;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;

/**
 * One target at work, as pages show it.
 *
 * @param added whether it is not in the plan
 */
public record MeasureRow(
        MeasureId id,
        CampaignId campaign,
        @Nullable MeasureId partOf,
        boolean added,
        String name,
        @Nullable String unitOfMeasure,
        Method method,
        boolean summed,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalMax,
        @Nullable String goalWords,
        @Nullable BigDecimal baseline,
        @Nullable String baselineWords,
        BigDecimal weight,
        int decimals,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String dataSource,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        @Nullable String closedReason) {

    public boolean closed() {
        return closedAt != null;
    }
}
