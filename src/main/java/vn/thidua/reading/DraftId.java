package vn.thidua.reading;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one document being read. */
public record DraftId(UUID value) implements Id {

    public static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }
}
