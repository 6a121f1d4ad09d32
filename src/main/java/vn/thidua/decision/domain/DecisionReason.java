package vn.thidua.decision.domain;

import vn.thidua.shared.Reason;

/** Why something was not done with a decision, a paper or the fund. */
public enum DecisionReason implements Reason {
    /** Someone was first: the state it is in, who, when. */
    STEP_NOT_POSSIBLE,
    REASON_MISSING,
    NOTHING_CHOSEN,
    /** Details: the name, the decision it is in, who put it there. */
    DOSSIER_TAKEN,
    NOTHING_IN_IT,
    /** Details: the most letters. */
    TOO_LONG,
    /** Details: the key of the field. */
    FIELD_MISSING,
    DAY_UNREADABLE,
    DAY_TO_COME,
    /** Details: the day that comes first. */
    DAY_TOO_EARLY,
    NUMBER_UNREADABLE,
    /** Details: the number, what has it, who took it. */
    NUMBER_TAKEN,
    /** Details: the award, the unit, who decides it, the article. */
    NOT_COMPETENT,
    /** Details: the code, the day. */
    AWARD_UNKNOWN,
    /** Details: the name. */
    ALREADY_CANCELLED,
    NOTHING_CHANGED,
    AMOUNT_UNREADABLE,
    /** Details: the name. */
    NOT_DUE,
    /** Details: the name, the day. */
    ALREADY_PAID,
    SOURCE_MISSING,
    PAPER_MISSING,
    WORDS_MISSING,
    ALREADY_REVERSED,
    ALREADY_BACK,
    /** Details: what stands in braces and is no place to be filled. */
    PLACE_UNKNOWN,
    /** Only a signed decision has this paper. */
    NOT_SIGNED,
    COPY_MISSING,
    /** Details: the name of the file. */
    COPY_KIND,
    /** Details: the name of the file, the most megabytes. */
    COPY_TOO_LARGE,
    /** Details: the most there may be. */
    TOO_MANY_COPIES,
    COPY_GONE;

    @Override
    public String room() {
        return "decision";
    }
}
