package vn.thidua.task.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands against its day. What was reported on its day is on time, before it early; what was late stays so.
 *
 * @param days still to go, early or late; never negative
 */
public record Timing(Kind kind, long days) {

    /** Days before the day from which it is pressing. */
    public static final int SOON_DAYS = 7;

    /** What the days mean. */
    public enum Kind {
        /** Open, and its day is over. */
        OVERDUE,
        TODAY,
        SOON,
        AHEAD,
        UNDATED,
        EARLY,
        ON_TIME,
        /** Done, but after its day. */
        LATE,
        /** Nothing is owed: cancelled, or not given out yet. */
        NONE
    }

    public static Timing of(
            TaskState state, @Nullable LocalDate dueOn, @Nullable LocalDate finishedOn, LocalDate today) {
        if (state == TaskState.CANCELLED || state == TaskState.DRAFT) {
            return new Timing(Kind.NONE, 0);
        }
        if (dueOn == null) {
            return new Timing(Kind.UNDATED, 0);
        }
        return state.isOpen() || finishedOn == null ? open(dueOn, today) : over(dueOn, finishedOn);
    }

    private static Timing open(LocalDate dueOn, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left < 0) {
            return new Timing(Kind.OVERDUE, -left);
        }
        return new Timing(left == 0 ? Kind.TODAY : left <= SOON_DAYS ? Kind.SOON : Kind.AHEAD, left);
    }

    private static Timing over(LocalDate dueOn, LocalDate finishedOn) {
        long left = ChronoUnit.DAYS.between(finishedOn, dueOn);
        return new Timing(left < 0 ? Kind.LATE : left == 0 ? Kind.ON_TIME : Kind.EARLY, Math.abs(left));
    }
}
