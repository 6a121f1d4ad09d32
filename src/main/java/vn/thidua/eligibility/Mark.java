package vn.thidua.eligibility;

/** How far the wording of a rule has been seen; decides how firmly the rule may speak. */
public enum Mark {
    /** The wording in force was read. */
    SEEN(Confirmation.CONFIRMED),
    /** Read in another province's regulation that repeats the Law. */
    SEEN_ELSEWHERE(Confirmation.TO_CONFIRM),
    /** Only a summary was read, not the text. */
    SECONDARY(Confirmation.TO_CONFIRM),
    /** Read before an amendment whose full text was not found. */
    AMENDED(Confirmation.TO_CONFIRM),
    /** Inferred from what was read. */
    DERIVED(Confirmation.TO_CONFIRM),
    /** From memory. */
    RECALLED(Confirmation.FROM_MEMORY),
    /** Looked for and not found. */
    UNKNOWN(Confirmation.FROM_MEMORY);

    private final Confirmation confirmation;

    Mark(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    /** Mức xác nhận: confirmed speaks plainly, to confirm carries its mark in the sentence, from memory never says yes or no. */
    public enum Confirmation {
        CONFIRMED,
        TO_CONFIRM,
        FROM_MEMORY
    }
}
