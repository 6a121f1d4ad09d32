package vn.thidua.nomination.domain;

import vn.thidua.shared.Reason;

/** Why something cannot be done with a round. */
public enum RoundReason implements Reason {
    NAME_MISSING,
    KIND_MISSING,
    YEAR_UNREADABLE,
    DAY_MISSING,
    DAY_UNREADABLE,
    DAYS_TURNED,
    NUMBER_UNREADABLE,
    LIMIT_UNREADABLE,
    NOTHING_OFFERED,
    /** This award is not given to this kind of recipient in the round. */
    NOT_OFFERED,
    /** It takes nothing any more, or not yet: its name and days. */
    NOT_TAKING,
    CLOSED_ALREADY,
    OPEN_ALREADY,
    /** Dossiers were put forward for what is to be taken out. */
    OFFER_IN_USE,
    /** The most of an award that can be approved is reached: how many. */
    FULL,
    /** Someone changed it meanwhile: who, when. */
    CHANGED_MEANWHILE,
    CAMPAIGN_HIDDEN,
    TOO_LONG;

    @Override
    public String room() {
        return "nomination";
    }
}
