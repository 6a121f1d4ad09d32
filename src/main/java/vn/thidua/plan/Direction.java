package vn.thidua.plan;

/** Whether a target's figure is a change, and which way. */
public enum Direction {
    INCREASE,
    DECREASE
}
