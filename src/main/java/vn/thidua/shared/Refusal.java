package vn.thidua.shared;

/** Thrown when a rule says no. Carries a reason and its details, never a sentence. */
public final class Refusal extends RuntimeException {

    private final transient Reason reason;
    private final transient Object[] details;

    private Refusal(Reason reason, Object... details) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.details = details;
    }

    /** Details are names, figures and dates the sentence needs, never enums; "@key" stands for the words of a key. */
    public static Refusal because(Reason reason, Object... details) {
        return new Refusal(reason, details);
    }

    public Reason reason() {
        return reason;
    }

    public Object[] details() {
        return details;
    }
}
