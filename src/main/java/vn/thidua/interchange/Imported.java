package vn.thidua.interchange;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A list was brought in and saved; figures only, never a person's data.
 *
 * @param kind key of the words for what was listed
 */
public record Imported(ImportId about, String kind, String unit, int fresh, int changed, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@" + kind, unit, String.valueOf(fresh), String.valueOf(changed));
    }
}
