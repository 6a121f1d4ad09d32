package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one round (đợt xét khen thưởng). */
public record RoundId(UUID value) implements Id {

    public static RoundId fresh() {
        return new RoundId(UUID.randomUUID());
    }
}
