package vn.thidua.organisation;

/** Ông, Bà: how papers address a person. Nothing more is kept about anyone's sex. */
public enum Salutation {
    MR,
    MS
}
