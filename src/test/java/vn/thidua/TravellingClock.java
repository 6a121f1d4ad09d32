package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the story, which a test may set to a later day for itself; whoever does sets it back. */
public final class TravellingClock extends Clock {

    private final Clock story;
    private volatile Duration ahead = Duration.ZERO;

    TravellingClock(Clock story) {
        this.story = story;
    }

    public void travelTo(LocalDate day) {
        var morning = day.atTime(8, 0).atZone(getZone()).toInstant();
        ahead = Duration.between(story.instant(), morning);
    }

    public void comeBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return story.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return story.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return story.withZone(zone);
    }
}
