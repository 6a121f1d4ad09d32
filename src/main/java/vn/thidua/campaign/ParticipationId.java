package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one unit's part in one campaign. */
public record ParticipationId(UUID value) implements Id {

    public static ParticipationId fresh() {
        return new ParticipationId(UUID.randomUUID());
    }
}
