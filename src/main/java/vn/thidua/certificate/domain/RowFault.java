package vn.thidua.certificate.domain;

/**
 * What is wrong with a row of a list.
 *
 * @param row as its writer sees it
 * @param detail the letter, the other row or what was written; may be empty
 */
public record RowFault(int row, Kind kind, String name, String detail) {

    /** The kinds of faults, each with a sentence of its own. */
    public enum Kind {
        NAME_MISSING,
        HONORIFIC_UNKNOWN,
        TOO_LONG,
        LETTER_UNPRINTABLE,
        TWICE
    }
}
