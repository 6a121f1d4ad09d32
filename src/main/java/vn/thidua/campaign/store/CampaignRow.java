package vn.thidua.campaign.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.State;
import vn.thidua.campaign.domain.Step;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.Level;

/**
 * One campaign of a list.
 *
 * @param units how many units the plan charges
 * @param total how many campaigns the whole list has
 */
public record CampaignRow(
        CampaignId id,
        String name,
        @Nullable String documentType,
        @Nullable String fullSymbol,
        @Nullable LocalDate issueDate,
        UUID unit,
        String unitName,
        @Nullable Level level,
        @Nullable CampaignKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Step step,
        long targets,
        long units,
        long total) {

    public State state(LocalDate today) {
        return State.of(step, startsOn, endsOn, today);
    }
}
