package vn.thidua.notification.domain;

import vn.thidua.shared.Reason;

/** Why something about reminders was refused. */
public enum NotificationReason implements Reason {
    HOURS_UNREADABLE,
    DAY_UNREADABLE,
    NOTHING_LATE;

    @Override
    public String room() {
        return "notification";
    }
}
