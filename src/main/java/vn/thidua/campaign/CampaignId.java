package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one campaign. */
public record CampaignId(UUID value) implements Id {

    public static CampaignId fresh() {
        return new CampaignId(UUID.randomUUID());
    }
}
