package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * The votes on one thing were counted and sealed. Tells counts and outcome, never votes.
 *
 * @param origin what the room that placed it calls it; null when it was typed on the page
 * @param total the number the share was reckoned of
 * @param needed the smallest number of votes in favour that carries it
 */
public record ItemDecided(
        ItemId about,
        MeetingId meeting,
        UnitId place,
        @Nullable UUID origin,
        String title,
        String awardCode,
        int agreed,
        int opposed,
        int returned,
        int total,
        int needed,
        boolean passed,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public List<String> details() {
        return List.of(
                title,
                String.valueOf(agreed),
                String.valueOf(total),
                String.valueOf(needed),
                passed ? "@council.passed" : "@council.failed");
    }
}
