package vn.thidua.organisation.domain;

/**
 * Số định danh đã niêm phong: unreadable without the program's key.
 *
 * @param sealed the number, sealed for its person
 * @param print the same for the same number, so that a number given twice is seen
 */
public record SealedNumber(String sealed, String print) {}
