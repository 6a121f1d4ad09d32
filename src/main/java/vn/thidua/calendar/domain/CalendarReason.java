package vn.thidua.calendar.domain;

import vn.thidua.shared.Reason;

/** Why a day was not taken into the calendar. */
public enum CalendarReason implements Reason {
    DAY_KNOWN,
    DAY_UNREADABLE,
    NAME_MISSING,
    WHY_MISSING,
    NOTHING_TO_MAKE_UP,
    YEAR_KNOWN;

    @Override
    public String room() {
        return "calendar";
    }
}
