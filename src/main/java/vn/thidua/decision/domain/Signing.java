package vn.thidua.decision.domain;

import java.time.LocalDate;

/**
 * Số, ngày, người ký: given once, when the decision is signed.
 *
 * @param place địa danh before the day ("Gia Lộc")
 */
public record Signing(int number, LocalDate signedOn, String place, String signerName) {

    /** The highest number a clerk's book of one year reaches. */
    public static final int HIGHEST = 99_999;

    /** The year in whose series the number stands. */
    public int year() {
        return signedOn.getYear();
    }
}
