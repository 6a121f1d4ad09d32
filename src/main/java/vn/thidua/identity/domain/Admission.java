package vn.thidua.identity.domain;

/** How far a right password leads: in, or to a second step first. */
public enum Admission {
    WHOLE,
    /** The code of the second factor is asked. */
    CODE,
    /** A second factor must be set up first. */
    SET_UP
}
