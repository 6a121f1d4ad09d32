package vn.thidua.certificate;

/** Danh xưng: how a certificate addresses whom it names: Ông, Bà, Tập thể, Hộ, or by the name alone. */
public enum Honorific {
    MR,
    MS,
    COLLECTIVE,
    HOUSEHOLD,
    NONE
}
