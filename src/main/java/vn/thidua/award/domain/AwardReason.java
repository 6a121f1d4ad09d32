package vn.thidua.award.domain;

import vn.thidua.shared.Reason;

/** Why the register of awards says no. */
public enum AwardReason implements Reason {
    NAME_MISSING,
    DECISION_MISSING,
    REASON_MISSING,
    NO_SUCH_AWARD,
    ALREADY_REVOKED,
    NOT_REVOKED,
    DECIDED_ELSEWHERE,
    BEFORE_DECISION,
    YEAR_UNLIKELY,
    ALREADY_WITHDRAWN,
    YEAR_RECORDED,
    USE_RECORDED,
    CHOICE_MISSING,
    DAY_UNREADABLE,
    FIGURE_UNREADABLE,
    DAY_FUTURE,
    HOLDER_UNKNOWN,
    HOLDER_SEVERAL,
    HOLDER_NEARLY,
    HOLDER_BORN_OTHERWISE,
    YEAR_UNREADABLE,
    WORD_UNKNOWN,
    KIND_MISSING,
    NOT_FOR_SUBJECT,
    AWARD_KNOWN_OTHERWISE,
    RATING_KNOWN_OTHERWISE,
    ALREADY_ENDED,
    NEVER_ENDS,
    ENDS_BEFORE_BEGIN,
    OUTCOME_MISSING,
    PAPER_MISSING,
    TITLE_MISSING,
    NO_INITIATIVE,
    NOT_FOR_HOLDER;

    @Override
    public String room() {
        return "award";
    }
}
