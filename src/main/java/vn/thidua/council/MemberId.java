package vn.thidua.council;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one member of a council, in the council and in its meetings. */
public record MemberId(UUID value) implements Id {

    public static MemberId fresh() {
        return new MemberId(UUID.randomUUID());
    }
}
