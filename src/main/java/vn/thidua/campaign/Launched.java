package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/**
 * How far one unit is with a campaign that was sent to it.
 *
 * @param state name of its state; words {@code campaign.state.<state>}
 */
public record Launched(
        UnitId unit,
        String name,
        String state,
        Instant sentAt,
        @Nullable LocalDate acknowledgeDue,
        @Nullable LocalDate launchDue,
        @Nullable LocalDate registerDue,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant launchedAt,
        @Nullable Instant registeredAt) {

    public boolean isApproved() {
        return state.equals("APPROVED");
    }

    /** Whether something was due before this day and is not done. */
    public boolean isLate(LocalDate today) {
        return late(acknowledgeDue, acknowledgedAt, today)
                || late(launchDue, launchedAt, today)
                || late(registerDue, registeredAt, today);
    }

    private static boolean late(@Nullable LocalDate due, @Nullable Instant done, LocalDate today) {
        return due != null && done == null && due.isBefore(today);
    }
}
