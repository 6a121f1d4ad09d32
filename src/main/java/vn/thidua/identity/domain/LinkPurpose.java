package vn.thidua.identity.domain;

import java.util.Locale;

/** What a link sent by mail is good for. */
public enum LinkPurpose {
    RESET,
    UNLOCK,
    CONFIRM;

    /** Of the words of its letter, and of the path the link leads to. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
