package vn.thidua.certificate.domain;

/** Căn lề: on which side of its frame a text stands. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT
}
