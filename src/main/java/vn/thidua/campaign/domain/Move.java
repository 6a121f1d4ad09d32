package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The last step taken: so that who comes second hears who was first. */
public record Move(Instant movedAt, UUID movedBy, String movedByName) {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** When, as people write it: "08:15 24/11/2025". */
    public String written() {
        return WRITTEN.format(movedAt);
    }
}
