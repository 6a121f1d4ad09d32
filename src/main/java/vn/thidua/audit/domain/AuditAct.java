package vn.thidua.audit.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.AUDITOR;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with the log. */
public enum AuditAct implements Act {
    SEE_LOG(Grant.below(ADMINISTRATOR, AUDITOR));

    private final List<Grant> grants;

    AuditAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
