package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one target at work, through every change of it. */
public record MeasureId(UUID value) implements Id {

    public static MeasureId fresh() {
        return new MeasureId(UUID.randomUUID());
    }
}
