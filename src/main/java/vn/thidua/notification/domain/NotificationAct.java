package vn.thidua.notification.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with notices and reminders. */
public enum NotificationAct implements Act {
    READ_INBOX(Grant.everyone(Reach.OWN)),
    CHOOSE_REMINDERS(Grant.everyone(Reach.OWN)),
    /** See what units below owe and are late with, and draft the letter that says so. */
    CHASE_UNITS(Grant.below(OFFICER, CITY_OFFICER, CHAIR));

    private final List<Grant> grants;

    NotificationAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "notification";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
