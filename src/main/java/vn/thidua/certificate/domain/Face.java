package vn.thidua.certificate.domain;

/** Kiểu chữ: the four faces of the one typeface certificates are set in. */
public enum Face {
    REGULAR,
    ITALIC,
    BOLD,
    BOLD_ITALIC
}
