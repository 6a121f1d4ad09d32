package vn.thidua.nomination.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a dossier. */
public enum NominationReason implements Reason {
    /** Someone was there before: state, who, when. */
    STEP_NOT_POSSIBLE,
    /** The words were changed meanwhile: by whom, when. */
    EDITED_MEANWHILE,
    REASON_MISSING,
    REASON_TOO_LONG,
    NOT_WRITABLE,
    NOMINEE_MISSING,
    NOMINEE_ELSEWHERE,
    NOMINEE_CLOSED,
    /** The same holder is put forward for the same award in this round already. */
    ALREADY_PUT_FORWARD,
    AWARD_MISSING,
    UNIT_OUTSIDE_ROUND,
    TIME_TURNED,
    ACHIEVEMENT_TOO_LONG,
    REPORT_TOO_LONG,
    /** A drafted report still has a place marked to be filled. */
    REPORT_UNFILLED,
    CODES_TOO_LONG,
    /** A form is given for something. */
    ACHIEVEMENT_MISSING,
    /** These papers are missing. */
    PAPERS_MISSING,
    PAPER_MISSING,
    PAPER_GONE,
    PAPER_TOO_LARGE,
    PAPER_KIND,
    PAPER_EMPTY,
    PAPER_LABEL_MISSING,
    TOO_MANY_PAPERS,
    /** Nothing is posted before it is received. */
    NOT_TO_BE_POSTED,
    /** The round was opened without public posting. */
    NO_POSTING,
    POSTED_ALREADY,
    NOT_POSTED,
    STILL_POSTED,
    REMARKS_UNANSWERED,
    REMARK_SPEAKER_MISSING,
    REMARK_WORDS_MISSING,
    REMARK_ANSWERED,
    ANSWER_MISSING,
    NOT_ELIGIBLE,
    CONSIDERATION_MISSING,
    NOT_OVERRULABLE,
    /** The council votes on it, no single person. */
    COUNCIL_DECIDES,
    NO_COUNCIL_NEEDED,
    MEETING_MISSING,
    NOTHING_TO_SEND_ON,
    NOTHING_POSTED,
    NOTHING_IN_HAND,
    AGENCIES_MISSING,
    ANSWER_DAY_PAST,
    /** It lies in a round above, which answers by itself. */
    LIES_ABOVE,
    /** It is decided here, not higher up. */
    DECIDED_HERE,
    DECISION_MISSING,
    DECISION_DAY_UNREADABLE,
    DECISION_DAY_WRONG,
    NOTHING_CHOSEN,
    NO_LONGER_WAITING;

    @Override
    public String room() {
        return "nomination";
    }
}
