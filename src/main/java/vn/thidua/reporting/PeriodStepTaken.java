package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * A period was planned, changed, taken out, opened, locked or unlocked. Told inside the transaction.
 *
 * @param step name of the {@code PeriodStep}
 * @param reason why, where one was asked for
 */
public record PeriodStepTaken(
        PeriodId about,
        CampaignId campaign,
        UnitId unit,
        String step,
        String periodName,
        @Nullable String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@reporting.step." + step, periodName, reason == null ? "" : reason);
    }
}
