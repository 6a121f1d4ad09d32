package vn.thidua.audit.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.AUDITOR;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with the log; writing it is nobody's act. */
public enum AuditAct implements Act {
    READ_LOG(Grant.below(ADMINISTRATOR, AUDITOR)),
    EXPORT_LOG(Grant.below(ADMINISTRATOR, AUDITOR)),
    INSPECT_LOG(Grant.below(ADMINISTRATOR, AUDITOR));

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
