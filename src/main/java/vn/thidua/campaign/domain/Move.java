package vn.thidua.campaign.domain;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.Days;

/** The last step taken: so that who comes second hears who was first. */
public record Move(Instant movedAt, UUID movedBy, String movedByName) {

    /** When, as people write it: "08:15 24/11/2025". */
    public String written() {
        return Days.moment(movedAt);
    }
}
