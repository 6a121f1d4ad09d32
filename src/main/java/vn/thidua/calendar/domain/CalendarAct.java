package vn.thidua.calendar.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.CITY_OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with the working calendar. There is one for the whole system, kept at the top of the tree. */
public enum CalendarAct implements Act {
    SEE_CALENDAR(Grant.everyone(Reach.EVERYWHERE)),
    KEEP_CALENDAR(Grant.own(ADMINISTRATOR, CITY_OFFICER));

    private final List<Grant> grants;

    CalendarAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "calendar";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
