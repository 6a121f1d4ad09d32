package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Id;

/**
 * A unit acknowledged a campaign, registered, took its registration back, had it returned or approved, or left.
 *
 * @param step name of the {@code ParticipationStep}
 * @param unit the unit that takes part
 * @param superior the unit the campaign came from
 * @param reason why, for steps that need one
 */
public record ParticipationStepTaken(
        ParticipationId about,
        CampaignId campaign,
        String campaignName,
        String step,
        UnitId unit,
        String unitName,
        UnitId superior,
        @Nullable String reason,
        List<Audience> told,
        Actor by,
        Instant at)
        implements Notice {

    public ParticipationStepTaken {
        told = List.copyOf(told);
    }

    @Override
    public String path() {
        return "/participations/" + about.value();
    }

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@campaign.step." + step, unitName, campaignName, reason == null ? "" : reason);
    }
}
