package vn.thidua.certificate.domain;

import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;
import vn.thidua.shared.Reach;

/** What can be done with certificates, at the unit that issues them. Whether one is genuine everybody may ask. */
public enum CertificateAct implements Act {
    SEE_CERTIFICATES(Grant.everyone(Reach.BELOW)),
    /** Enters a decision with its recipients, gives the numbers. */
    ISSUE_CERTIFICATES(Grant.own(OFFICER)),
    PRINT_CERTIFICATES(Grant.own(OFFICER)),
    CORRECT_CERTIFICATE(Grant.own(OFFICER)),
    REVOKE_CERTIFICATE(Grant.own(OFFICER, CHAIR)),
    /** Whoever signs, enters, corrects or takes back a decision has its certificates follow. */
    FOLLOW_DECISION(Grant.own(OFFICER, CITY_OFFICER, CHAIR)),
    /** Keeps the blanks and the printers of the unit. */
    KEEP_BLANKS(Grant.own(OFFICER));

    private final List<Grant> grants;

    CertificateAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "certificate";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
