package vn.thidua.council.domain;

import vn.thidua.shared.Reason;

/** Why something of a council, a meeting or a vote was refused. */
public enum CouncilReason implements Reason {
    YEAR_KNOWN,
    YEAR_UNREADABLE,
    DECISION_MISSING,
    NAME_MISSING,
    MEMBER_KNOWN,
    CHAIR_KNOWN,
    TOO_MANY_MEMBERS,
    NOBODY_IN_COUNCIL,
    PLACE_MISSING,
    STEP_NOT_POSSIBLE,
    REASON_MISSING,
    /** Details: the key of the field's name, the most letters. */
    TOO_LONG,
    TITLE_MISSING,
    TOO_MANY_ITEMS,
    AGENDA_CLOSED,
    AGENDA_EMPTY,
    PAPER_PATH,
    /** Details: the most papers. */
    TOO_MANY_PAPERS,
    ATTENDANCE_CLOSED,
    NO_QUORUM,
    NOT_VOTING,
    NOT_A_MEMBER,
    VOTES_ON_PAPER,
    NOT_ON_PAPER,
    RECUSED,
    ALREADY_CAST,
    BALLOT_INCOMPLETE,
    VOTES_ALONE,
    COUNTERS_MISSING,
    COUNT_UNREADABLE,
    COUNTS_DO_NOT_FIT,
    TOO_FEW_BALLOTS,
    BOX_KEY_LOST,
    SHARE_UNREADABLE,
    BASIS_MISSING,
    DAY_UNREADABLE,
    RULE_DAY_KNOWN,
    /** Details: the first day on which the rule can end, the last one. */
    RULE_LAST_DAY,
    NOT_COUNTED,
    SEAL_BROKEN;

    @Override
    public String room() {
        return "council";
    }
}
