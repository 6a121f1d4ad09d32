package vn.thidua.task.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a task, a directive or an explanation. */
public enum TaskReason implements Reason {
    /** Someone was there before: who, to which state, when. */
    STEP_NOT_POSSIBLE,
    /** The task's words were changed meanwhile: by whom, when. */
    EDITED_MEANWHILE,
    REASON_MISSING,
    TITLE_MISSING,
    TOO_LONG,
    LEAD_MISSING,
    /** A task goes to the own unit and to units below it. */
    LEAD_OUT_OF_REACH,
    /** Those who help and watch are found at and below the superior of the unit that gives the task. */
    PARTY_OUT_OF_REACH,
    /** The task above is, through others, part of this one. */
    PARENT_IN_CIRCLE,
    TREE_TOO_DEEP,
    /** Only an open task takes parts, and only from the unit that gave it or leads it. */
    PARENT_NOT_OPEN,
    /** Some parts are still open: how many. */
    PARTS_OPEN,
    PROGRESS_FROM_PARTS,
    PROGRESS_OF_LEAD,
    PERCENT_UNREADABLE,
    WORDS_MISSING,
    EXPLANATION_MISSING,
    NOT_OPEN,
    SAME_LEAD,
    TOO_MANY_LINES,
    LINE_GONE,
    NOTHING_CHOSEN,
    /** Someone gave out one of these tasks at the same moment. */
    TAKEN_MEANWHILE,
    CAMPAIGN_OVER,
    LEADER_MISSING,
    NOBODY_DIRECTED,
    DAY_UNREADABLE,
    DAY_MISSING,
    DAY_PASSED,
    TOO_MANY_PAPERS,
    PAPER_TOO_LARGE,
    PAPER_KIND,
    PAPER_EMPTY;

    @Override
    public String room() {
        return "task";
    }
}
