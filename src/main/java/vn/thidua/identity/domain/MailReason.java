package vn.thidua.identity.domain;

import vn.thidua.shared.Reason;

/** Why something that needs mail was refused. */
public enum MailReason implements Reason {
    MAIL_ADDRESS_UNFIT,
    MAIL_NOT_SET;

    @Override
    public String room() {
        return "identity";
    }
}
