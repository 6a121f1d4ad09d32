package vn.thidua.organisation.domain;

import vn.thidua.shared.Reason;

/** Why something about a person, a collective or a household was refused, or is doubtful. */
public enum PersonReason implements Reason {
    PERSON_NAME_MISSING,
    PERSON_NAME_UNFIT,
    SALUTATION_MISSING,
    BIRTH_UNREADABLE,
    BIRTH_IMPOSSIBLE,
    NUMBER_UNFIT,
    NUMBER_HIDDEN,
    NUMBER_TAKEN,
    NUMBER_TWICE,
    NUMBER_DOUBTFUL,
    HOME_UNIT_MISSING,
    HOME_UNIT_OVER,
    SINCE_UNREADABLE,
    TEXT_TOO_LONG,
    LIKELY_KNOWN,
    LIKELY_TWICE,
    PERSON_IS_CLOSED,
    PERSON_IS_OPEN,
    PERSON_IS_MERGED,
    CAUSE_MISSING,
    POST_TITLE_MISSING,
    POST_PERIOD_UNFIT,
    POST_IS_OVER,
    MOVED_TO_SAME_UNIT,
    MERGED_WITH_ITSELF,
    NUMBERS_DIFFER,
    NUMBER_NOT_KEPT,
    PURPOSE_MISSING,
    COLLECTIVE_NAME_MISSING,
    COLLECTIVE_KIND_MISSING,
    COLLECTIVE_TAKEN,
    COLLECTIVE_IS_CLOSED,
    COLLECTIVE_PERIOD_UNFIT;

    @Override
    public String room() {
        return "organisation";
    }
}
