package vn.thidua.platform;

import java.time.Instant;
import java.time.InstantSource;

/** The time outside the program, by which phones and the job scheduler live, whatever day the demo shows. */
public record WallClock(InstantSource source) {

    public Instant instant() {
        return source.instant();
    }
}
