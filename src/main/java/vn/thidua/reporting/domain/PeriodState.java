package vn.thidua.reporting.domain;

/** How far people have taken a period; whether it is due or in grace is the clock's to say. */
public enum PeriodState {
    /** Its day to open is still to come. */
    PLANNED,
    OPEN,
    /** Nothing in it changes any more, unless someone unlocks it with a reason. */
    LOCKED
}
