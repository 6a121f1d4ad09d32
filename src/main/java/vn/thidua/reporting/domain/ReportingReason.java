package vn.thidua.reporting.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a period or a report. */
public enum ReportingReason implements Reason {
    /** Details: the step that was taken, who took it, when, the state now. */
    SOMEONE_WAS_FIRST,
    /** Details: the step, the state. */
    STEP_NOT_POSSIBLE,
    REASON_MISSING,
    PERIOD_LOCKED,
    /** Weights of the league table that are negative or all nought. */
    WEIGHTS_SAY_NOTHING;

    @Override
    public String room() {
        return "reporting";
    }
}
