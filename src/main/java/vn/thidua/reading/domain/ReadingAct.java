package vn.thidua.reading.domain;

import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with documents that are read. */
public enum ReadingAct implements Act {
    /** Everyone at the unit and above it; for all others the document does not exist. */
    SEE_DRAFT(Grant.everyone(Reach.BELOW)),
    RECEIVE_PAPER(Grant.own(OFFICER)),
    READ_AGAIN(Grant.own(OFFICER)),
    EDIT_DRAFT(Grant.own(OFFICER)),
    CONFIRM_DRAFT(Grant.own(OFFICER)),
    SET_ASIDE(Grant.own(OFFICER)),
    RESTORE_DRAFT(Grant.own(OFFICER));

    private final List<Grant> grants;

    ReadingAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "reading";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
