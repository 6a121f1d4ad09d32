package vn.thidua.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The demo's clock. What the demo plants as long past is done at its own moment, through the same use cases as ever. */
public final class StoryClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock running;

    StoryClock(Clock running) {
        this.running = running;
    }

    /** Does the work as if it were that moment, on a program whose clock is the demo's. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : running.instant();
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(running.withZone(zone));
    }
}
