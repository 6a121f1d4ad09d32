package vn.thidua.interchange;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * An import was taken back.
 *
 * @param kept how many things stay, because they were changed or used since
 */
public record ImportUndone(ImportId about, String kind, String unit, int undone, int kept, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of("@" + kind, unit, String.valueOf(undone), String.valueOf(kept));
    }
}
