package vn.thidua.operation.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with the system as a whole: by administrators of the topmost unit only. */
public enum OperationAct implements Act {
    SEE_HEALTH(Grant.own(ADMINISTRATOR)),
    BACK_UP(Grant.own(ADMINISTRATOR)),
    TAKE_BACKUP(Grant.own(ADMINISTRATOR)),
    TRY_WORK_AGAIN(Grant.own(ADMINISTRATOR));

    private final List<Grant> grants;

    OperationAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "operation";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
