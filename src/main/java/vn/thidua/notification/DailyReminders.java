package vn.thidua.notification;

/** Nhắc việc hằng ngày: the morning's reminders, given once however often they are asked for. */
public interface DailyReminders {

    /** Gives the reminders that have come due on the clock's day. Returns how many. */
    int remind();
}
