package vn.thidua.task.domain;

/** What a unit beside the lead has to do with a task. */
public enum PartyRole {
    /** Phối hợp: helps. */
    COOPERATING,
    /** Theo dõi: is kept informed. */
    WATCHING
}
