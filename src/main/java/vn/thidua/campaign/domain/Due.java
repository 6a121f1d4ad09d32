package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stands today.
 *
 * @param days days still to go, or days late; never negative
 */
public record Due(Standing standing, long days) {

    /** Days before a deadline from which it is pressing. */
    public static final int SOON_DAYS = 7;

    /** Whether a deadline presses. */
    public enum Standing {
        LATE,
        TODAY,
        SOON,
        AHEAD,
        /** It has no day: periodic work, or bound to something that happens. */
        UNDATED,
        /** The campaign is closed: nothing presses any more. */
        OVER
    }

    public static Due on(@Nullable LocalDate day, LocalDate today, Step step) {
        if (step != Step.ACTIVE) {
            return new Due(Standing.OVER, 0);
        }
        if (day == null) {
            return new Due(Standing.UNDATED, 0);
        }
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead < 0) {
            return new Due(Standing.LATE, -ahead);
        }
        if (ahead == 0) {
            return new Due(Standing.TODAY, 0);
        }
        return new Due(ahead <= SOON_DAYS ? Standing.SOON : Standing.AHEAD, ahead);
    }
}
