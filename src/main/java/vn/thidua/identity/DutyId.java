package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Id;

/** Names a duty where something is told about it; made from its code, which never changes. */
public record DutyId(UUID value) implements Id {

    public static DutyId of(Duty duty) {
        return new DutyId(UUID.nameUUIDFromBytes(duty.code().getBytes(StandardCharsets.UTF_8)));
    }
}
