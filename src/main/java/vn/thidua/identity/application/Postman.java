package vn.thidua.identity.application;

import vn.thidua.identity.domain.MailAddress;

/** Người đưa thư: takes a letter to the mail server, where the keeper of the system has named one. */
public interface Postman {

    /** Whether mail can be sent at all. */
    boolean isReady();

    /** The address of this system as others reach it: where links in letters lead. */
    String home();

    /** @throws RuntimeException when the server did not take it; it is tried again later */
    void deliver(MailAddress to, String subject, String text);
}
