package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Id;

/**
 * A target at work was added, corrected, taken out or taken in again, or its goals for units were changed.
 *
 * @param how key of what was done
 * @param reason why; "@key" where none was asked for
 */
public record MeasureChanged(
        MeasureId about,
        CampaignId campaign,
        UnitId unit,
        String how,
        String name,
        String reason,
        List<Change> changes,
        Actor by,
        Instant at)
        implements DomainEvent {

    public MeasureChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public Id place() {
        return unit;
    }

    @Override
    public List<String> details() {
        return List.of("@" + how, name, reason);
    }
}
