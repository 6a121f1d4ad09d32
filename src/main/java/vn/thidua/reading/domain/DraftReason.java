package vn.thidua.reading.domain;

import vn.thidua.shared.Reason;

/** Why a step of a document is refused. */
public enum DraftReason implements Reason {
    /** Already confirmed: by whom, when. */
    ALREADY_CONFIRMED,
    STEP_NOT_POSSIBLE,
    /** The original was not kept, so it cannot be read again. */
    PAPER_NOT_KEPT,
    /** Set aside more than thirty days ago. */
    GONE_TOO_LONG,
    ITEM_GONE,
    TOO_MANY_FILES,
    NO_FILE,
    /** The same bytes are already there: name, where. */
    ALREADY_HERE,
    READING_BROKE;

    @Override
    public String room() {
        return "reading";
    }
}
