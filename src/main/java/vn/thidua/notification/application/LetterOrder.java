package vn.thidua.notification.application;

import java.time.LocalDate;

/**
 * What the officer says of a reminder letter before it is drafted.
 *
 * @param place where it is issued ("Gia Lộc")
 * @param symbol what stands after the number ("UBND-VHXH")
 * @param until the day by which it is to be done
 * @param signing by whose competence it is signed
 * @param signer full name; empty while it is open
 */
public record LetterOrder(String place, String symbol, LocalDate until, Signing signing, String signer) {

    /** Thẩm quyền ký: who signs, and in whose stead. */
    public enum Signing {
        /** The chairman for the committee. */
        CHAIR,
        /** A deputy in the chairman's stead. */
        DEPUTY,
        /** The head of a commune's office for culture and society by the chairman's order. */
        BY_ORDER,
        /** Someone by the chairman's order, whose post is still to be filled in. */
        BY_ORDER_OPEN,
        /** The head of a unit that is no committee. */
        HEAD
    }
}
