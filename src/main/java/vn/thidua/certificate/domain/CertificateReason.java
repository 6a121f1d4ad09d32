package vn.thidua.certificate.domain;

import vn.thidua.shared.Reason;

/** Why something was not done with certificates. */
public enum CertificateReason implements Reason {
    /** Details: the key of the field's name. */
    FIELD_MISSING,
    /** Details: the key of the field's name, the most letters. */
    FIELD_TOO_LONG,
    DAY_UNREADABLE,
    DAY_TO_COME,
    /** Details: the letter. */
    LETTER_UNPRINTABLE,
    LIST_EMPTY,
    /** Details: the most rows. */
    LIST_TOO_LONG,
    ALREADY_ISSUED,
    NOT_ISSUED,
    REASON_MISSING,
    NOTHING_CHANGED,
    ALREADY_REVOKED,
    PRINT_RUNNING,
    REPRINT_REASON_MISSING,
    /** Details: the field's name. */
    PLACE_IMPOSSIBLE,
    SHIFT_IMPOSSIBLE,
    NAME_TAKEN,
    PICTURE_MISSING,
    PICTURE_UNFIT,
    /** Details: the most megabytes. */
    PICTURE_TOO_BIG;

    @Override
    public String room() {
        return "certificate";
    }
}
