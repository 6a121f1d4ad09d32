package vn.thidua.notification.domain;

/** Cách nhận thư: whether a person is told by mail too. */
public enum MailChoice {
    /** In the inbox only. */
    NONE,
    /** One letter a working day. */
    DIGEST,
    /** Notices one by one as they come, reminders once a day. */
    AT_ONCE
}
