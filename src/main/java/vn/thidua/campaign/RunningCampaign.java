package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * Phong trào đang chạy: what later rooms need to know of a campaign.
 *
 * @param unit the unit that runs it
 * @param document its plan, "54/KH-UBND"
 * @param active false when it was closed or replaced
 */
public record RunningCampaign(
        CampaignId id,
        UnitId unit,
        String unitName,
        String name,
        @Nullable String document,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean active) {}
