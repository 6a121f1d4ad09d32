package vn.thidua.certificate.domain;

import static vn.thidua.certificate.domain.CertificateState.CORRECTED;
import static vn.thidua.certificate.domain.CertificateState.DRAFT;
import static vn.thidua.certificate.domain.CertificateState.REVOKED;
import static vn.thidua.certificate.domain.CertificateState.VALID;

import java.util.Set;
import vn.thidua.shared.WorkflowStep;

/** What becomes of a certificate: it is issued, its words may be corrected, it may be revoked, and then nothing more. */
public enum CertificateStep implements WorkflowStep<CertificateState> {
    ISSUE(CertificateAct.ISSUE_CERTIFICATES, Set.of(DRAFT), VALID),
    CORRECT(CertificateAct.CORRECT_CERTIFICATE, Set.of(VALID, CORRECTED), CORRECTED),
    REVOKE(CertificateAct.REVOKE_CERTIFICATE, Set.of(VALID, CORRECTED), REVOKED);

    private final CertificateAct act;
    private final Set<CertificateState> from;
    private final CertificateState to;

    CertificateStep(CertificateAct act, Set<CertificateState> from, CertificateState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    @Override
    public CertificateAct act() {
        return act;
    }

    @Override
    public boolean startsFrom(CertificateState state) {
        return from.contains(state);
    }

    @Override
    public CertificateState leadsTo() {
        return to;
    }
}
