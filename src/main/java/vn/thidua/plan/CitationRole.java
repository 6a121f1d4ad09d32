package vn.thidua.plan;

/** What a cited document is to the plan: codes of plan structure 1.0. */
public enum CitationRole {
    PARENT("parent"),
    BASIS("basis"),
    DIRECTIVE("directive"),
    TO_IMPLEMENT("to_implement"),
    TARGET_SOURCE("target_source"),
    MOVEMENT_PLAN("movement_plan"),
    RECIPIENT_REFERENCE("recipient_reference"),
    PROPOSAL("proposal");

    private final String code;

    CitationRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
