package vn.thidua.reading.domain;

/** How a field is typed. */
public enum Input {
    /** One line of words. */
    WORDS,
    /** Several lines of words that are one value. */
    PROSE,
    /** A list, one entry a line. */
    LINES,
    FIGURE,
    DAY,
    /** One of a few names. */
    CHOICE
}
