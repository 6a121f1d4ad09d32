package vn.thidua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/**
 * Việc gửi: when a report was sent.
 *
 * @param firstSubmittedAt when for the first time; never changed again
 * @param daysLate by how many days that was too late; never changed again
 */
public record Sending(
        @Nullable Instant firstSubmittedAt,
        @Nullable Integer daysLate,
        @Nullable Instant submittedAt,
        @Nullable String submittedByName) {

    public static final Sending NOT_YET = new Sending(null, null, null, null);

    /** Days are counted by the calendar from the due day of that moment; grace takes nothing away. */
    Sending sent(LocalDate dueOn, LocalDate today, Actor by, Instant at) {
        return firstSubmittedAt == null
                ? new Sending(at, (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)), at, by.name())
                : new Sending(firstSubmittedAt, daysLate, at, by.name());
    }
}
