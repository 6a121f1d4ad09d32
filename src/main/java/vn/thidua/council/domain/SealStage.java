package vn.thidua.council.domain;

/** What a seal closes: the count, or the meeting with it. */
public enum SealStage {
    COUNTED,
    CLOSED
}
