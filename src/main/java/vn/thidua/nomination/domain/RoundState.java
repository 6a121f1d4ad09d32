package vn.thidua.nomination.domain;

/** Whether a round still takes dossiers. */
public enum RoundState {
    OPEN,
    CLOSED
}
