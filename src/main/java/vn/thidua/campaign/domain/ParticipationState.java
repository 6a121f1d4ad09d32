package vn.thidua.campaign.domain;

/** How far a unit is with a campaign that was sent to it. */
public enum ParticipationState {
    /** Sent, and not looked at yet. */
    SENT,
    ACKNOWLEDGED,
    /** Its content and targets are registered and wait to be looked at. */
    REGISTERED,
    REGISTRATION_RETURNED,
    APPROVED,
    /** Takes part no more: the unit went into another or was taken out. */
    LEFT
}
