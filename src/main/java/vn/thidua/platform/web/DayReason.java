package vn.thidua.platform.web;

import vn.thidua.shared.Reason;

/** Why what was typed is not taken as a day. */
enum DayReason implements Reason {
    NO_SUCH_DAY;

    @Override
    public String room() {
        return "platform";
    }
}
