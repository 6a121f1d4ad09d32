package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one meeting of a council. */
public record MeetingId(UUID value) implements Id {

    public static MeetingId fresh() {
        return new MeetingId(UUID.randomUUID());
    }
}
