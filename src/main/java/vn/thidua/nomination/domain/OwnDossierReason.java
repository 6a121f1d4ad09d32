package vn.thidua.nomination.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a dossier somebody prepares itself. */
public enum OwnDossierReason implements Reason {
    CANDIDATE_MISSING,
    CANDIDATE_TOO_LONG,
    /** The last day lies before today or after the round's: today, the round's last day. */
    UNTIL_WRONG,
    UNTIL_UNREADABLE,
    /** The last day to hand it in is over: that day. */
    TOO_LATE,
    /** This account prepares one for the same award already. */
    BEGUN_ALREADY,
    /** It is prepared with an account, not by a link. */
    NO_LINK,
    /** Handed in without a word of what was done. */
    DEED_MISSING,
    HOLDER_MISSING;

    @Override
    public String room() {
        return "nomination";
    }
}
