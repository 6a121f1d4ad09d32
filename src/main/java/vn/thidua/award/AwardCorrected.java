package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * The recipient's name in an award was put right.
 *
 * @param award key of its name
 */
public record AwardCorrected(
        AwardId about,
        UnitId unit,
        String award,
        int year,
        String before,
        String after,
        String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public UnitId place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@" + award, String.valueOf(year), before, after, reason);
    }
}
