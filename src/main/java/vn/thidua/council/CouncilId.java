package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one council of one year. */
public record CouncilId(UUID value) implements Id {

    public static CouncilId fresh() {
        return new CouncilId(UUID.randomUUID());
    }
}
