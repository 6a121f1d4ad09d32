package vn.thidua.plan;

/** What falls due: codes of plan structure 1.0. */
public enum DeadlineKind {
    CAMPAIGN_END("campaign_end"),
    LAUNCH("launch"),
    REPORT("report"),
    SUMMARY("summary"),
    EVENT("event"),
    SUBMISSION("submission"),
    TASK("task");

    private final String code;

    DeadlineKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
