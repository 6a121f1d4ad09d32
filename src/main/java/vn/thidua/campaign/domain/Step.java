package vn.thidua.campaign.domain;

/** How far people have taken a campaign; the clock's part is {@link State}. */
public enum Step {
    ACTIVE,
    CLOSED,
    /** A later confirmation of the same plan took its place. */
    REPLACED
}
