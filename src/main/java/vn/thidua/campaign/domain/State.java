package vn.thidua.campaign.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands today, by what people decided and by its dates. */
public enum State {
    /** Its first day is still to come. */
    SCHEDULED,
    ACTIVE,
    /** Its last day is over, and nobody has closed it. */
    ENDED,
    CLOSED,
    REPLACED;

    public static State of(Step step, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {
        if (step != Step.ACTIVE) {
            return step == Step.CLOSED ? CLOSED : REPLACED;
        }
        if (end != null && today.isAfter(end)) {
            return ENDED;
        }
        return start != null && today.isBefore(start) ? SCHEDULED : ACTIVE;
    }
}
