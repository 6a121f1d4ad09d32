package vn.thidua.organisation.domain;

/** Cách sắp xếp: what a step of a reorganisation does to a unit. */
public enum StepKind {
    MERGE,
    SPLIT,
    RENAME,
    MOVE,
    DISSOLVE
}
