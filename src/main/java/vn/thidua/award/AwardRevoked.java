package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.DomainEvent;

/**
 * Hủy bỏ, tước, phục hồi: whether an award counts was changed by a decision (Luật Điều 93).
 *
 * @param award key of its name
 * @param standing key of what became of it
 */
public record AwardRevoked(
        AwardId about,
        UnitId unit,
        String name,
        String award,
        int year,
        String standing,
        String decision,
        LocalDate day,
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
        return List.of("@" + award, String.valueOf(year), name, "@" + standing, decision, Days.written(day), reason);
    }
}
