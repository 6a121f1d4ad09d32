package vn.thidua.analytics.domain;

/** Đánh giá: how a target stands against its goal and the time, the worst first. */
public enum Outlook {
    /** At the present pace it ends more than a tenth away from the goal, or a limit is broken already. */
    OFF_TRACK,
    /** At the present pace it misses the goal by a tenth at most. */
    AT_RISK,
    /** Nothing can be said: no goal, no figure, or a goal that is no figure. */
    UNKNOWN,
    /** At the present pace the goal will be reached. */
    ON_TRACK,
    /** The goal is reached, and is no limit that may still be broken. */
    REACHED
}
