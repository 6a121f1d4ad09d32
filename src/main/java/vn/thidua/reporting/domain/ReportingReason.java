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
    /** Details: the period, its state. */
    PERIOD_NOT_SO,
    TITLE_MISSING,
    DAYS_NOT_IN_ORDER,
    GRACE_TOO_LONG,
    PERIOD_ALREADY_PLANNED,
    CAMPAIGN_WITHOUT_DAYS,
    CAMPAIGN_NOT_RUNNING,
    NOTHING_TO_REPORT,
    WORD_DIFFERS,
    /** Details: who saved, when. */
    SAVED_MEANWHILE,
    /** Details: the state. */
    NOT_WRITABLE,
    EXTENSION_NOT_LATER,
    FILE_MISSING,
    /** Details: the name, the most megabytes. */
    FILE_TOO_LARGE,
    /** Details: the name. */
    FILE_OF_UNKNOWN_KIND,
    /** Details: the most. */
    TOO_MANY_FILES,
    /** Weights of the league table that are negative or all nought. */
    WEIGHTS_SAY_NOTHING;

    @Override
    public String room() {
        return "reporting";
    }
}
